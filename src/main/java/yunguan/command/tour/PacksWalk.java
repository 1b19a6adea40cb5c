package yunguan.command.tour;

/** Staff at the desk who put packs in from sticks, make one of sheets and films, look after what is installed, and pull a stick out too early. */
final class PacksWalk {

    private PacksWalk() {
    }

    static void packs(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-sticks").sees("sticks-none").photographs("desk-sticks-none");
        firstPack(visitor);
        pulledOut(visitor);
        sheets(visitor);
        installed(visitor);
        visitor.touches("desk-leave").sees("door-lectures");
        band(visitor);
    }

    private static void firstPack(Visitor visitor) {
        visitor.plugs("EMPTY").sees("starter-1").photographs("desk-stick-empty").touches("starter-1").sees("starter-done").sees("find-1-1").photographs("desk-stick-starter")
                .pulls("EMPTY").sees("sticks-none")
                .plugs("PUBLISHER").sees("find-1-1").reads("指纹", "指紋", "fingerprint").photographs("desk-stick")
                .touches("find-1-1").sees("fingerprint").photographs("desk-plan-stranger")
                .touches("plan-trust").givesThePin().sees("changes-added-documents").photographs("desk-plan")
                .touches("changes-added-documents").photographs("desk-plan-unfolded")
                .touches("plan-install").photographs("desk-pin-install").givesThePin()
                .sees("work-ending").photographs("desk-installed").touches("work-done").sees("desk-power")
                .pulls("PUBLISHER")
                .touches("desk-leave").touches("door-lectures").sees("card-lecture-morning").photographs("visitors-see-it").goesHome();
    }

    /** The stick is gone before the installation begins, and comes back: nobody gives the PIN again. */
    private static void pulledOut(Visitor visitor) {
        visitor.opensTheDesk().touches("desk-sticks").plugs("UPDATE").touches("find-1-1").sees("changes-changed-documents").photographs("desk-plan-update")
                .touches("plan-preview").sees("pin-enter").pulls("UPDATE").givesThePin()
                .sees("work-waits").photographs("desk-stick-pulled").touches("desk-home").sees("desk-work").photographs("desk-home-waits").touches("desk-work")
                .plugs("UPDATE").sees("work-preview").photographs("desk-laid")
                .touches("work-preview").sees("end-rehearsal").photographs("desk-preview").touches("end-rehearsal")
                .touches("work-release").sees("work-done").photographs("desk-released").touches("work-done").sees("desk-power").pulls("UPDATE");
    }

    private static void sheets(Visitor visitor) {
        visitor.touches("desk-sticks").plugs("MISTAKES").sees("find-1-1").photographs("desk-sheets")
                .touches("find-1-1").sees("build-save").photographs("desk-mistakes").touches("problems-1").photographs("desk-mistakes-unfolded")
                .touches("build-save").sees("build-saved").photographs("desk-mistakes-saved").touches("work-done").pulls("MISTAKES")
                .touches("desk-sticks").plugs("SHEETS").touches("find-1-1").sees("build-plan").photographs("desk-built")
                .touches("build-plan").sees("changes-added-lectures").photographs("desk-plan-made-here")
                .touches("plan-preview").givesThePin().sees("work-preview").touches("work-preview").touches("end-rehearsal")
                .touches("work-release").sees("work-done").touches("work-done").sees("desk-power");
    }

    private static void installed(Visitor visitor) {
        visitor.touches("desk-installed").sees("pack-shangxiahang-small").photographs("desk-installed-list")
                .touches("pack-shangxiahang-small").sees("pack-back").photographs("desk-pack")
                .touches("pack-back").givesThePin().sees("work-done").photographs("desk-went-back").touches("work-done")
                .touches("desk-installed").touches("pack-shangxiahang-small").touches("pack-remove").photographs("desk-pin-remove").givesThePin()
                .sees("work-done").photographs("desk-removed").touches("work-done")
                .touches("desk-installed").touches("installed-publishers").sees("forget-1").photographs("desk-publishers")
                .touches("forget-1").givesThePin().sees("publishers-none")
                .touches("desk-home").touches("desk-installed").touches("installed-verify").sees("work-done").photographs("desk-verified").touches("work-done");
    }

    /** Nobody is at the desk: whoever plugs a stick in is shown the way there. */
    private static void band(Visitor visitor) {
        visitor.pulls("SHEETS").plugs("UPDATE").sees("stick-band").photographs("stick-band")
                .touches("stick-band").givesThePin().sees("find-1-1").photographs("desk-from-the-band")
                .pulls("UPDATE").touches("desk-leave").sees("door-lectures");
    }
}
