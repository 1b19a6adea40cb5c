/** 雲館 Yunguan: a kiosk for exhibition halls. One module; its packages are the house. */
module yunguan {
    requires java.desktop; // ImageIO, which cuts pyramids and writes the tour's PNG files
    requires java.logging;
    requires java.sql;

    requires javafx.controls;
    requires javafx.media;
    requires com.gluonhq.maps;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.materialdesign2;

    requires org.xerial.sqlitejdbc;
    requires info.picocli;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires com.fasterxml.jackson.databind;
    requires com.google.zxing;
    requires opencc4j;
    requires pinyin4j;
    requires static org.jspecify;

    exports yunguan.app to javafx.graphics; // JavaFX makes the Application itself
    opens yunguan.command to info.picocli;
    opens yunguan.command.bench to info.picocli;
    opens yunguan.command.contest to info.picocli;
    opens yunguan.command.dist to info.picocli;
    opens yunguan.command.audit to info.picocli;
    opens yunguan.command.tour to info.picocli;

    provides com.gluonhq.maps.tile.TileRetriever with yunguan.room.atlas.StoreTiles;
}
