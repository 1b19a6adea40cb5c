package yunguan.command.tour;

/** The care of the kiosk at the desk: a clerk writes a notice, sets the hours, the colour and the volume, and reads how the kiosk is. */
final class CareWalk {

    private CareWalk() {
    }

    static void care(Visitor visitor) {
        // the desk begins in Chinese, whatever language the visitor before had
        String home = visitor.textOf("home");
        String lang = home.contains("Home") ? "en" : home.contains("首頁") ? "zh-Hant" : "zh-Hans";
        visitor.opensTheDesk();
        visitor.touches("desk-language-" + lang);
        visitor.touches("desk-settings").sees("settings-name").photographs("desk-settings")
                .touches("settings-notice").sees("key-b").photographs("desk-notice");
        for (char letter : "bi guan".replace(" ", "").toCharArray()) {
            visitor.touches("key-" + letter);
        }
        visitor.sees("typing-0").touches("typing-0").photographs("desk-notice-typed")
                .touches("line-notice.en").touches("key-c").touches("key-l").touches("key-o").photographs("desk-notice-english")
                .touches("settings-save").sees("settings-undo").photographs("desk-settings-saved")
                .touches("settings-hours").sees("hours-add").photographs("desk-hours-none")
                .touches("day-monday").touches("hours-add").touches("hours-add").touches("opens-0-more").touches("closes-1-hour-more").photographs("desk-hours")
                .touches("settings-save").sees("settings-undo");
        visitor.touches("settings-name").sees("key-b").photographs("desk-name").touches("desk-back")
                .touches("settings-contact").sees("key-b").photographs("desk-contact").touches("desk-back")
                .touches("settings-language").sees("choice-en").photographs("desk-language").touches("desk-back")
                .touches("settings-colour").touches("choice-24594A").photographs("desk-colour").touches("settings-save").sees("settings-undo")
                .touches("settings-volume").touches("start-40").touches("most-80").photographs("desk-volume").touches("settings-save").sees("settings-undo")
                .touches("settings-quiet").touches("quiet-add").touches("begins-0-hour-less").touches("percent-0-less").photographs("desk-quiet").touches("settings-save").sees("settings-undo")
                .touches("settings-out").touches("choice-headphones-left").photographs("desk-out").touches("desk-back")
                .touches("settings-idle").touches("choice-120").photographs("desk-idle").touches("settings-save").sees("settings-undo")
                .touches("settings-attract").touches("choice-300").photographs("desk-attract").touches("settings-save").sees("settings-undo")
                .touches("settings-dark").sees("choice-no").photographs("desk-dark").touches("desk-back")
                .touches("settings-closed").touches("month-after").photographs("desk-closed-days").touches("desk-back")
                .touches("settings-unsigned").touches("choice-yes").photographs("desk-unsigned").touches("settings-save").sees("pin-enter").photographs("desk-unsigned-pin")
                .touches("desk-home").sees("desk-health");
        visitor.touches("desk-health").sees("finding-space").photographs("desk-health")
                .touches("tone").sees("tone-*").stays(3).photographs("desk-health-tone")
                .leavesTheDesk().sees("notice").photographs("home-after-the-desk");
    }
}
