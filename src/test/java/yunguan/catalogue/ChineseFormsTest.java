package yunguan.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** One form is made of the other by phrase: a character that stands for several is told by the words around it. */
class ChineseFormsTest {

    /** Simplified, and what readers in Taiwan and Hong Kong write; both directions. */
    private static final String SENTENCES = """
            她的头发很长=她的頭髮很長
            老街的发现=老街的發現
            去理发店理发=去理髮店理髮
            他出发了=他出發了
            经济发展=經濟發展
            房间很干净=房間很乾淨
            干部下乡=幹部下鄉
            大树的树干=大樹的樹幹
            若干年以前=若干年以前
            天气干燥=天氣乾燥
            乾隆年间=乾隆年間
            房子里面=房子裡面
            三公里路=三公里路
            邻里之间=鄰里之間
            街坊里巷=街坊里巷
            皇后的花园=皇后的花園
            从此以后=從此以後
            一碗面条=一碗麵條
            表面光滑=表面光滑
            面粉厂=麵粉廠
            方方面面=方方面面
            台风来了=颱風來了
            松树林=松樹林
            放松心情=放鬆心情
            一只小鸟=一隻小鳥
            只有一家=只有一家
            天上的白云=天上的白雲
            人云亦云=人云亦云
            模范街道=模範街道
            山谷回声=山谷回聲
            稻谷丰收=稻穀豐收
            联系我们=聯繫我們
            排水系统=排水系統
            没有关系=沒有關係
            制度完善=制度完善
            手工制造=手工製造
            复制一份=複製一份
            重复一次=重複一次
            恢复原貌=恢復原貌
            一块手表=一塊手錶
            表示感谢=表示感謝
            瞭望台上=瞭望臺上
            老板很忙=老闆很忙
            木板房=木板房
            时钟停了=時鐘停了
            一见钟情=一見鍾情
            词汇丰富=詞彙豐富
            获得第一=獲得第一
            收获很多=收穫很多
            几乎没有=幾乎沒有
            茶几上面=茶几上面
            找个借口=找個藉口
            荡秋千=盪鞦韆
            弯弯曲曲=彎彎曲曲
            沈阳来客=瀋陽來客
            大声呼吁=大聲呼籲
            于是大家=於是大家
            留有余地=留有餘地
            香气浓郁=香氣濃郁
            防御工事=防禦工事
            愿意参加=願意參加
            赞美家乡=讚美家鄉
            古建筑群=古建築群
            做好准备=做好準備
            批准建设=批准建設
            旅游路线=旅遊路線
            发生冲突=發生衝突
            心脏健康=心臟健康
            衣服很脏=衣服很髒
            白萝卜=白蘿蔔
            订阅杂志=訂閱雜誌
            一位向导=一位嚮導
            方向正确=方向正確
            学生宿舍=學生宿舍
            舍不得走=捨不得走
            苏州园林=蘇州園林
            签名留念=簽名留念
            尽管如此=儘管如此
            尽力而为=盡力而為
            当时的人=當時的人
            看着河水=看著河水
            吃饭喝茶=吃飯喝茶
            人民群众=人民群眾
            很多线索=很多線索
            五里亭里=五里亭裡
            """;

    @Test
    void eachIsToldByTheWordsAroundIt() {
        ChineseForms forms = new ChineseForms();
        StringBuilder wrong = new StringBuilder();
        long all = SENTENCES.lines().peek(line -> {
            String[] both = line.split("=");
            if (!forms.traditional(both[0]).equals(both[1])) {
                wrong.append(both[0]).append(" → ").append(forms.traditional(both[0])).append(", not ").append(both[1]).append('\n');
            }
            if (!forms.simplified(both[1]).equals(both[0])) {
                wrong.append(both[1]).append(" → ").append(forms.simplified(both[1])).append(", not ").append(both[0]).append('\n');
            }
        }).filter(line -> true).toList().size();
        assertEquals("", wrong.toString());
        assertTrue(all >= 80, all + " sentences");
    }

    @Test
    void wordsOfAVenueWinInBothDirectionsAndTheRestKeepsItsSentence() {
        ChineseForms forms = new ChineseForms(ChineseWords.parse("台江=台江\n范先生=范先生\n软件=軟體\n"));
        assertEquals("台江的范先生理髮", forms.traditional("台江的范先生理发"));
        assertEquals("用軟體看這裡的頭髮", forms.traditional("用软件看这里的头发"));
        assertEquals("用软件", forms.simplified("用軟體"));
        assertEquals("臺江", new ChineseForms().traditional("台江"), "without them");
        assertEquals("松綠、朱紅，在祥坂站，輕鬆", new ChineseForms().traditional("松绿、朱红，在祥坂站，轻松"));
        ChineseForms longer = new ChineseForms(ChineseWords.parse("云=云\n云宣讲=雲宣講\n电脑=計算機器\n"));
        assertEquals("云和雲宣講用計算機器發現頭髮", longer.traditional("云和云宣讲用电脑发现头发"), "the longest wins, also where the lengths differ");
    }

    @Test
    void whatWasDerivedIsToldFromWhatWasWritten() {
        ChineseForms venue = new ChineseForms(ChineseWords.parse("台江=台江"));
        LangText derived = LangText.derived(Map.of("zh-Hans", "台江的老街"));
        assertEquals("臺江的老街", derived.in(Lang.HANT));
        assertEquals("台江的老街", venue.shown(derived, Lang.HANT));
        LangText written = new LangText(Map.of("zh-Hans", "台江的老街", "zh-Hant", "臺江舊街"));
        assertEquals("臺江舊街", venue.shown(written, Lang.HANT));
        assertEquals("台江的老街", venue.shown(written, Lang.HANS));
        assertEquals("Taijiang", venue.shown(new LangText(Map.of("zh-Hans", "台江", "en", "Taijiang")), Lang.EN));
    }

    @Test
    void theTwoFormsOfChineseAreOneLanguageToTheirReaders() {
        LangText chinese = new LangText(Map.of("zh-Hans", "台江"));
        assertFalse(chinese.lacks(Lang.HANT));
        assertTrue(chinese.lacks(Lang.EN));
        assertFalse(LangText.EMPTY.lacks(Lang.EN));
        assertFalse(new LangText(Map.of("en-GB", "colour")).lacks(Lang.EN));
        assertEquals("colour", new LangText(Map.of("en-GB", "colour", "zh-Hans", "颜色")).in(new Lang("en-GB")));
        assertEquals(new Lang("fr"), new LangText(Map.of("fr", "rue", "zh-Hans", "街")).shown(new Lang("fr")));
    }
}
