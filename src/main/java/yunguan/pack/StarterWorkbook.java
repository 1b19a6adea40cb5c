package yunguan.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import yunguan.catalogue.ChineseForms;

/** The workbook of a new author's folder: a sheet a kind, headings that explain themselves, and lists to choose from. */
final class StarterWorkbook {

    private static final int LAST_ROW = 500;
    private static final String DAY = "yyyy-mm-dd";
    private static final String TEXT = "@";
    /** What most authors fill in comes first; whatever is not named here follows behind. */
    private static final List<String> FIRST = List.of("id", "title", "title@zh-Hant", "title@en", "summary", "summary@en");
    private static final List<String> LATER = List.of("text", "children", "group", "picture", "date", "audience", "language", "links",
            "source", "source@en", "notice", "notice@en", "pending", "license", "reviewer", "reviewer@en", "reviewed", "review-due");
    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "uncertainty", "page", "minutes", "episode", "hours", "number", "right", "x", "y", "plan-x", "plan-y");
    private static final Set<String> DAYS = Set.of("reviewed", "review-due", "from", "until");
    /** Columns whose cells are ids of another sheet, where only one may be chosen. */
    private static final Map<String, SheetForm> IDS = Map.of("group", SheetForm.GROUPS, "hall", SheetForm.HALLS,
            "book", SheetForm.BOOKS, "lecture", SheetForm.LECTURES);
    /** Columns whose cells are ids and marks: their choices are no list to choose from. */
    private static final Set<String> MIXED = Set.of("parts");
    /** Several may be written where a list offers one. */
    private static final Set<String> OPEN = Set.of("audience", "language");

    private final SheetNames names = new SheetNames(new ChineseForms());
    private final Map<SheetForm, List<NamedCsvRecord>> examples = new EnumMap<>(SheetForm.class);

    private StarterWorkbook(String text) throws IOException {
        for (String part : text.split("(?m)^\\[")) {
            int end = part.indexOf("]\n");
            SheetForm form = end < 0 ? null : names.sheet(part.substring(0, end)).orElse(null);
            if (form != null) {
                try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(part.substring(end + 2))) {
                    examples.put(form, reader.stream().toList());
                }
            }
        }
    }

    /** Writes it with these examples: sections named like sheets, each a CSV with our column names. */
    static void write(Path file, String examples) throws IOException {
        StarterWorkbook starter = new StarterWorkbook(examples);
        try (OutputStream out = Files.newOutputStream(file); Workbook workbook = new Workbook(out, "Yunguan", "1.0")) {
            starter.explanation(workbook.newWorksheet("说明"));
            for (SheetForm form : SheetForm.values()) {
                starter.sheet(workbook.newWorksheet(starter.names.title(form)), form);
            }
        }
    }

    private void explanation(Worksheet sheet) {
        List<String> lines = List.of("怎样填写", "每一张表是一类内容；一行是一个条目，第一行是列名。",
                "鼠标停在列名上，会看到这一列怎么填；深色的列名必填。", "有固定选项的列有下拉框。“对象”可以写几个，用空格或顿号分开。",
                "不要的示例行可以删掉，不用的表可以空着，列的次序可以换。", "文字列都可以另加“（繁体）”“（英文）”的列，如“简介（繁体）”。",
                "表里的示例都不是史料，图片由程序画成，语音是合成的。发出之前请换掉或删去。", "更多说明见旁边的 " + StarterFolder.GUIDE + "。");
        for (int row = 0; row < lines.size(); row++) {
            sheet.value(row, 0, lines.get(row));
        }
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.width(0, 90);
    }

    private void sheet(Worksheet sheet, SheetForm form) {
        List<String> columns = columns(form);
        for (int at = 0; at < columns.size(); at++) {
            String column = columns.get(at);
            boolean required = form.required(column);
            sheet.value(0, at, names.heading(form, column));
            sheet.style(0, at).bold().fillColor(required ? "B98B3E" : "F2E8D5").fontColor(required ? "FFFFFF" : "3A2A20").set();
            String note = names.note(form, column);
            if (!note.isEmpty() && !column.contains("@")) {
                sheet.comment(0, at, note);
            }
            sheet.width(at, column.startsWith("title") || column.startsWith("summary") ? 28 : column.equals("id") ? 22 : 16);
            if (DAYS.contains(column)) {
                sheet.style(at).format(DAY).set();
            } else if (!NUMBERS.contains(column)) {
                sheet.style(at).format(TEXT).set(); // or 1921/1927 and 1:05 would become something else
            }
            list(sheet, form, column, at);
        }
        int row = 1;
        for (NamedCsvRecord example : examples.getOrDefault(form, List.of())) {
            for (int at = 0; at < columns.size(); at++) {
                String value = example.findField(columns.get(at)).orElse("");
                if (!value.isEmpty()) {
                    cell(sheet, row, at, columns.get(at), value);
                }
            }
            row++;
        }
        sheet.freezePane(1, 1);
    }

    private void cell(Worksheet sheet, int row, int at, String column, String value) {
        if (NUMBERS.contains(column)) {
            sheet.value(row, at, new java.math.BigDecimal(value));
        } else if (DAYS.contains(column)) {
            sheet.value(row, at, LocalDate.parse(value));
            sheet.style(row, at).format(DAY).set();
        } else {
            sheet.value(row, at, names.choices(column).isEmpty() ? value
                    : String.join(" ", List.of(value.split(" ")).stream().map(word -> names.said(column, word)).toList()));
            sheet.style(row, at).format(TEXT).set();
        }
    }

    private void list(Worksheet sheet, SheetForm form, String column, int at) {
        SheetForm other = form == SheetForm.PLACES && column.equals("group") ? SheetForm.LAYERS : IDS.get(column);
        List<String> choices = MIXED.contains(column) ? List.of() : names.choices(column);
        String formula = other != null && form != other ? "'" + names.title(other) + "'!$A$2:$A$" + LAST_ROW
                : choices.isEmpty() ? "" : "\"" + String.join(",", choices) + "\"";
        if (!formula.isEmpty()) {
            sheet.range(1, at, LAST_ROW, at).validateWithListByFormula(formula).allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.STOP).showErrorMessage(!OPEN.contains(column))
                    .errorTitle(names.heading(form, column)).error("请从下拉框里选一个。");
        }
    }

    private static List<String> columns(SheetForm form) {
        if (!form.columns().contains("id")) { // parts of something else: as the form has them
            return form.columns().stream().filter(name -> !name.endsWith("@zh-Hant")).toList();
        }
        List<String> columns = new ArrayList<>(FIRST);
        List<String> own = form.columns().stream().filter(name -> !FIRST.contains(name) && !LATER.contains(name) && !name.endsWith("@zh-Hant")).toList();
        columns.addAll(own);
        columns.addAll(LATER);
        columns.removeIf(name -> !form.columns().contains(name));
        return columns;
    }
}
