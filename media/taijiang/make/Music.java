import java.io.*;
import java.nio.*;
import java.nio.file.*;
import java.util.*;

/**
 * Six sample pieces, composed and played by this program: plucked strings (Karplus-Strong), a bamboo-like flute,
 * a soft drum, a woodblock and a small gong, in a simulated room. The melodies are our own, in pentatonic modes,
 * in the form introduction, A, A, B, A, close. Writes WAV files; make-pictures-and-music.sh makes MP3 of them.
 *
 * Notation: degree of the five-note scale (0 = do, 1 = re, 2 = mi, 3 = sol, 4 = la; 5 = high do; -1 = low la),
 * then ":" and the length in beats; "r" rests. "2:1 3:.5" is mi for one beat and sol for half.
 */
public class Music {
    static final int RATE = 44100;
    static float[] left, right;
    static double beat, key;
    static Random random;
    static double end;

    public static void main(String[] args) throws Exception {
        String folder = args.length > 0 ? args[0] : ".";
        Runnable[] pieces = {Music::water, Music::steps, Music::slow, Music::round, Music::dance, Music::lullaby};
        for (int i = 0; i < pieces.length; i++) {
            left = new float[RATE * 90];
            right = new float[RATE * 90];
            random = new Random(100 + i);
            end = 0;
            pieces[i].run();
            int n = (int) ((end + 3.2) * RATE);
            write(Path.of(folder, "song-sample-" + (i + 1) + ".wav"), n);
            System.out.printf("song-sample-%d %.1f s%n", i + 1, n / (double) RATE);
        }
    }

    // ---- the pieces -------------------------------------------------------------------------------------

    /** 1: flowing. */
    static void water() {
        tempo(84, 62);
        String a = "0:1 1:.5 2:.5 3:1.5 4:.5 3:1 2:.5 1:.5 2:2 " + "4:1 5:.5 4:.5 3:1 2:1 1:1 2:.5 0:.5 1:2 ",
               a2 = "0:1 1:.5 2:.5 3:1.5 4:.5 5:1 4:.5 3:.5 4:2 " + "3:1 4:.5 3:.5 2:1 1:1 0:1 1:.5 -1:.5 0:2 ",
               b = "5:1.5 6:.5 5:1 4:1 3:1.5 4:.5 3:2 " + "4:1 3:.5 2:.5 1:1 2:1 3:1 2:.5 1:.5 2:2 ";
        double t = flow(0, 2, 0);
        double from = t;
        t = pluck(a, t, 0, .5, -.2);
        t = pluck(a2, t, 0, .5, -.2);
        flute(a, t, 1, .26, .2);
        t = pluck(a, t, 0, .34, -.2);
        flute(b, t, 1, .26, .2);
        t = pluck(b, t, -1, .34, -.2);
        flute(a2, t, 1, .22, .2);
        t = pluck(a2, t, 0, .5, -.2);
        flow(from, (int) Math.round((t - from) / 4), 1);
        slower(t, "3:1 2:1 1:1.5 0:4", 0);
        gong(t, .12, 520);
    }

    /** Broken chords under a tune, one bar each. */
    static double flow(double t, int bars, int kind) {
        int[][] chords = {{-5, -2, 0, 2}, {-6, -3, -1, 1}, {-4, -1, 1, 3}, {-5, -2, 0, 3}};
        for (int i = 0; i < bars; i++) {
            int[] c = chords[kind == 0 ? 0 : i % 4];
            int[] order = {0, 1, 2, 3, 2, 1, 2, 1};
            for (int j = 0; j < 8; j++) string(at(t + i * 4 + j * .5), pitch(c[order[j]]), 1.6, .17 + .05 * (j == 0 ? 1 : 0), .35);
        }
        return t + bars * 4;
    }

    /** 2: lively, with drum and woodblock; flute and strings ask and answer. */
    static void steps() {
        tempo(126, 64);
        String ask = "3:.5 4:.5 5:1 4:.5 3:.5 2:1 3:.5 2:.5 1:.5 2:.5 3:2 ", answer = "2:.5 3:.5 4:1 3:.5 2:.5 1:1 2:.5 1:.5 0:.5 -1:.5 0:2 ",
               b1 = "5:1 5:.5 6:.5 7:1 6:1 5:.5 6:.5 5:.5 4:.5 3:2 ", b2 = "4:1 4:.5 3:.5 2:1 3:1 1:.5 2:.5 1:.5 -1:.5 0:2 ";
        double t = 4;
        beatBars(0, 1);
        for (int part = 0; part < 7; part++) {
            boolean middle = part == 3 || part == 4;
            beatBars(t, 4);
            double u = flute(middle ? b1 : ask, t, 1, .26, .3);
            pluck(middle ? "0:1 r:1 0:1 r:1 -1:1 r:1 -2:2" : "0:1 r:1 -2:1 r:1 0:1 r:1 -2:2", t, -1, .4, -.3);
            pluck(middle ? b2 : answer, u, 0, .56, -.25);
            pluck("0:1 r:1 -1:1 r:1 -2:1 r:1 0:2", u, -1, .4, -.3);
            if (part == 6) flute(answer, u, 1, .24, .3);
            t = u + 8;
            if (part == 2 || part == 4) gong(t, .14, 610);
        }
        drum(at(t), 1, 95);
        string(at(t), pitch(0), 2.5, .5, -.2);
        string(at(t), pitch(-5), 3, .5, .1);
        gong(t, .2, 560);
        end = at(t) + 2.4;
    }

    static void beatBars(double t, int bars) {
        for (int i = 0; i < bars; i++) {
            drum(at(t + i * 4), .55, 92);
            drum(at(t + i * 4 + 2.5), .34, 104);
            for (double d : new double[] {1, 2, 3, 3.5}) wood(at(t + i * 4 + d), d == 3.5 ? .10 : .17, d == 2 ? 760 : 930);
        }
    }

    /** 3: a slow flute alone with few strings. */
    static void slow() {
        tempo(50, 57);
        String a = "3:1.5 4:.5 5:2 4:1 3:.5 2:.5 3:2 ", a2 = "2:1 3:.5 2:.5 1:1.5 -1:.5 0:3 r:1 ", b = "5:1 6:.5 5:.5 7:2 6:1 5:.5 4:.5 5:2 ", b2 = "4:1.5 3:.5 2:1 1:.5 2:.5 3:3 r:1 ";
        gong(0, .2, 392);
        sparse(0, 1);
        double t = 2;
        for (String s : new String[] {a, a2, b, b2, a, a2}) {
            sparse(t, 2);
            t = flute(s, t, 1, .36, .05);
        }
        gong(t, .16, 392);
        sparse(t, 1);
        end = at(t) + 4;
    }

    static void sparse(double t, int bars) {
        for (int i = 0; i < bars; i++) { string(at(t + i * 4), pitch(-5), 3.5, .30, -.3); string(at(t + i * 4 + .12), pitch(-2), 3.5, .24, -.1); string(at(t + i * 4 + 2), pitch(0), 3, .18, .25); }
    }

    /** 4: a round of three voices, each two bars after the one before. */
    static void round() {
        tempo(96, 60);
        String tune = "0:1 1:1 2:1 0:1 2:1 3:1 4:2 " + "5:1 4:.5 3:.5 4:1 3:1 2:1 1:1 2:2 " + "3:.5 4:.5 3:.5 2:.5 1:1 0:1 -1:1 1:1 0:2 ";
        double t = 0;
        for (int i = 0; i < 8; i++) { string(at(t), pitch(i % 2 == 0 ? -5 : -2), 2, .3, 0); t += 1; }
        for (int again = 0; again < 2; again++) { pluck(tune, t + again * 24, 0, .5, -.45); pluck(tune, t + 8 + again * 24, -1, .5, .45); flute(tune, t + 16 + again * 24, 1, .24, 0); }
        for (int i = 0; i < 16; i++) { string(at(t + i * 4), pitch(-5), 2.4, .24, 0); if (i > 3) wood(at(t + i * 4 + 2), .07, 680); }
        slower(t + 64, "2:1 1:1 0:4", 0);
    }

    /** 5: a dance in three. */
    static void dance() {
        tempo(138, 65);
        String a = "2:1 3:1 4:1 3:2 2:1 1:1 2:1 3:1 2:3 ", a2 = "2:1 3:1 4:1 5:2 4:1 3:1 1:1 -1:1 0:3 ", b = "5:1.5 4:.5 5:1 6:2 5:1 4:1 5:1 3:1 4:3 ", b2 = "3:1.5 2:.5 3:1 4:2 3:1 2:1 1:1 2:1 1:3 ";
        double t = 6;
        three(0, 2);
        String[] form = {a, a2, a, a2, b, b2, a, a2, a, a2};
        for (int i = 0; i < form.length; i++) {
            three(t, 4);
            if (i >= 2 && i < 4 || i >= 8) flute(form[i], t, 1, .22, .3);
            if (i == 4 || i == 5) { flute(form[i], t, 1, .28, .3); pluck(form[i], t, -1, .3, -.2); t += 12; } else t = pluck(form[i], t, 0, .55, -.2);
        }
        slower(t, "3:1 2:1 1:1 0:4", 0);
    }

    static void three(double t, int bars) {
        int[] bass = {-5, -3, -6, -5};
        for (int i = 0; i < bars; i++) {
            string(at(t + i * 3), pitch(bass[i % 4]), 1.6, .42, .1);
            for (int j = 1; j < 3; j++) { string(at(t + i * 3 + j), pitch(bass[i % 4] + 3), .9, .17, .35); string(at(t + i * 3 + j), pitch(bass[i % 4] + 5), .9, .15, .45); }
            drum(at(t + i * 3), .24, 98);
            wood(at(t + i * 3 + 2), .08, 880);
        }
    }

    /** 6: a lullaby that grows quieter. */
    static void lullaby() {
        tempo(66, 60);
        String a = "2:1 3:.5 2:.5 1:1 0:1 -1:1 0:1 1:2 ", a2 = "2:1 3:.5 4:.5 3:1 2:1 1:1 -1:1 0:2 ", b = "4:1 3:1 4:1 5:1 3:1 2:.5 1:.5 2:2 ";
        double t = rock(0, 1, .3);
        int n = 0;
        for (String s : new String[] {a, a2, b, a2, a, a2}) {
            double soft = 1 - n * .11;
            rock(t, 2, .3 * soft);
            if (n == 2 || n == 3) flute(s, t, 0, .24 * soft, .2);
            t = pluck(s, t, 0, (n == 2 ? .26 : .5) * soft, -.15);
            n++;
        }
        slower(t, "2:1 1:1 0:5", 0);
    }

    static double rock(double t, int bars, double v) {
        for (int i = 0; i < bars * 2; i++) { string(at(t + i * 2), pitch(i % 2 == 0 ? -5 : -6), 2.6, v, .1); string(at(t + i * 2 + 1), pitch(i % 2 == 0 ? -2 : -3), 2.2, v * .7, .3); string(at(t + i * 2 + 1.5), pitch(0), 1.6, v * .45, .4); }
        return t + bars * 4;
    }

    // ---- playing a line ---------------------------------------------------------------------------------

    static void tempo(double perMinute, double midi) { beat = 60 / perMinute; key = midi; }
    static double at(double beats) { return .25 + beats * beat; }

    static double pitch(int degree) {
        int[] scale = {0, 2, 4, 7, 9};
        return 440 * Math.pow(2, (key + Math.floorDiv(degree, 5) * 12 + scale[Math.floorMod(degree, 5)] - 69) / 12);
    }

    interface Player { void note(double t, double f, double length, int index); }

    static double line(String tune, double t, int octave, Player p) {
        int i = 0;
        for (String word : tune.trim().split("\\s+")) {
            String[] w = word.split(":");
            double length = Double.parseDouble(w[1]);
            if (!w[0].equals("r")) p.note(at(t), pitch(Integer.parseInt(w[0]) + octave * 5), length * beat, i);
            t += length;
            i++;
        }
        return t;
    }

    static double pluck(String tune, double t, int octave, double v, double pan) {
        return line(tune, t, octave, (s, f, l, i) -> string(s + random.nextDouble() * .012, f, Math.max(1.1, l * 1.8), v * (.86 + random.nextDouble() * .22), pan));
    }

    static double flute(String tune, double t, int octave, double v, double pan) {
        return line(tune, t, octave, (s, f, l, i) -> blow(s, f, l, v * (.9 + random.nextDouble() * .15), pan, i));
    }

    /** The close: each note later than the beat says. */
    static void slower(double t, String tune, int octave) {
        double old = beat, start = at(t);
        double[] late = {0};
        line(tune, t, octave, (s, f, l, i) -> { late[0] += .10 * i; string(s + late[0], f, 3, .48, -.15); string(s + late[0], f / 2, 3, .24, .2); end = Math.max(end, s + late[0] + Math.min(l, 2.2)); });
        beat = old;
    }

    // ---- instruments ------------------------------------------------------------------------------------

    static void put(int i, double x, double pan) {
        if (i < 0 || i >= left.length) return;
        left[i] += (float) (x * Math.sqrt(.5 * (1 - pan)));
        right[i] += (float) (x * Math.sqrt(.5 * (1 + pan)));
    }

    /** Karplus-Strong: a burst of noise runs round a delay line and loses its brightness. */
    static void string(double t, double f, double length, double v, double pan) {
        double period = RATE / f - .5;
        int n = (int) period;
        double frac = period - n, low = 0;
        double[] line = new double[n + 2];
        for (int i = 0; i < line.length; i++) { low += (.30 + .3 * v) * (random.nextDouble() * 2 - 1 - low); line[i] = low; }
        double mean = Arrays.stream(line).average().orElse(0);
        for (int i = 0; i < line.length; i++) line[i] -= mean;
        double pluckAt = .22;                                 // plucked near the bridge: a comb takes some overtones out
        double[] shaped = new double[line.length];
        for (int i = 0; i < line.length; i++) shaped[i] = line[i] - .6 * line[(int) ((i + pluckAt * n) % line.length)];
        line = shaped;
        int total = (int) (length * RATE), start = (int) (t * RATE), p = 0;
        double loss = Math.pow(.001, 1 / (f * Math.max(1.4, 3.6 - f / 400))), body = 0;
        for (int i = 0; i < total; i++) {
            int q = (p + 1) % line.length, s = (p + 2) % line.length;
            double out = line[p];
            line[p] = loss * (.5 * ((line[p] + (line[q] - line[p]) * (1 - frac)) + (line[q] + (line[s] - line[q]) * (1 - frac))));
            p = q;
            body += .25 * (out - body);
            double fade = Math.min(1, (total - i) / (.12 * RATE)) * Math.min(1, i / 60.0);
            put(start + i, (out * .8 + body * .6) * v * 1.5 * fade, pan);
        }
        end = Math.max(end, t);
    }

    static void blow(double t, double f, double length, double v, double pan, int index) {
        int total = (int) ((length * .97 + .06) * RATE), start = (int) (t * RATE);
        double phase = 0, breath = 0, breath2 = 0, rate = 4.7 + random.nextDouble() * .5, glide = index % 3 == 0 ? -.35 : -.12;
        for (int i = 0; i < total; i++) {
            double s = i / (double) RATE, attack = 1 - Math.exp(-s * 26), release = Math.min(1, (total - i) / (.07 * RATE));
            double depth = .0052 * Math.min(1, Math.max(0, (s - .22) / .5)), bend = glide * Math.exp(-s * 30);
            phase += 2 * Math.PI * f * Math.pow(2, bend / 12) * (1 + depth * Math.sin(2 * Math.PI * rate * s)) / RATE;
            double noise = random.nextDouble() * 2 - 1;
            breath += .16 * (noise - breath);
            breath2 += .02 * (noise - breath2);
            double swell = .82 + .18 * Math.sin(Math.PI * Math.min(1, s / length)), tone = Math.sin(phase) + .34 * Math.sin(2 * phase + .4) + .16 * Math.sin(3 * phase + 1) + .05 * Math.sin(4 * phase) + .025 * Math.sin(5 * phase);
            double air = (breath - breath2) * (.16 + .7 * Math.exp(-s * 22));
            put(start + i, v * .8 * attack * release * swell * (tone * (1 + .04 * Math.sin(2 * Math.PI * rate * s)) + air), pan);
        }
        end = Math.max(end, t + length * .5);
    }

    static void drum(double t, double v, double f) {
        double phase = 0, low = 0;
        for (int i = 0; i < RATE * .6; i++) {
            double s = i / (double) RATE;
            phase += 2 * Math.PI * f * (1 + .7 * Math.exp(-s * 34)) / RATE;
            low += .12 * (random.nextDouble() * 2 - 1 - low);
            put((int) (t * RATE) + i, v * .9 * (Math.sin(phase) * Math.exp(-s * 9) + .3 * Math.sin(phase * 1.59) * Math.exp(-s * 16) + low * Math.exp(-s * 60)) * Math.min(1, i / 40.0), 0);
        }
    }

    static void wood(double t, double v, double f) {
        for (int i = 0; i < RATE * .18; i++) {
            double s = i / (double) RATE;
            put((int) (t * RATE) + i, v * 1.3 * (Math.sin(2 * Math.PI * f * s) * Math.exp(-s * 48) + .5 * Math.sin(2 * Math.PI * f * 2.43 * s) * Math.exp(-s * 80)) * Math.min(1, i / 20.0), .25);
        }
    }

    static void gong(double beats, double v, double f) {
        double[] ratio = {1, 1.48, 2.03, 2.71, 3.62, 4.3}, amount = {1, .55, .5, .32, .2, .14};
        for (int i = 0; i < RATE * 3.4; i++) {
            double s = i / (double) RATE, x = 0;
            for (int k = 0; k < ratio.length; k++) x += amount[k] * Math.sin(2 * Math.PI * f * ratio[k] * (1 + .012 * Math.exp(-s * 5)) * s) * Math.exp(-s * (1.1 + k * .7));
            put((int) (at(beats) * RATE) + i, v * .5 * x * Math.min(1, i / 200.0) * Math.min(1, (3.4 - s) * 3), -.1);
        }
    }

    // ---- room and file ----------------------------------------------------------------------------------

    /** Schroeder's room: eight combs with damping, then four all-passes. */
    static float[] room(float[] in, int spread) {
        int[] comb = {1557, 1617, 1491, 1422, 1277, 1356, 1188, 1116}, pass = {225, 556, 441, 341};
        float[] out = new float[in.length];
        for (int c : comb) {
            float[] d = new float[c + spread];
            float low = 0;
            for (int i = 0, p = 0; i < in.length; i++) { float o = d[p]; low = o * .68f + low * .32f; d[p] = in[i] + low * .83f; out[i] += o * .12f; p = (p + 1) % d.length; }
        }
        for (int a : pass) {
            float[] d = new float[a + spread];
            for (int i = 0, p = 0; i < out.length; i++) { float o = d[p], x = out[i]; d[p] = x + o * .5f; out[i] = o - x * .5f; p = (p + 1) % d.length; }
        }
        return out;
    }

    static void write(Path file, int n) throws IOException {
        float[] l = room(left, 0), r = room(right, 23);
        double peak = 0;
        for (int i = 0; i < n; i++) {
            float a = left[i] + .26f * l[i] + .06f * r[i], b = right[i] + .26f * r[i] + .06f * l[i];
            double fade = Math.min(1, (n - i) / (1.6 * RATE));
            left[i] = (float) (a * fade);
            right[i] = (float) (b * fade);
            peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        ByteBuffer out = ByteBuffer.allocate(44 + n * 4).order(ByteOrder.LITTLE_ENDIAN);
        out.put("RIFF".getBytes()).putInt(36 + n * 4).put("WAVEfmt ".getBytes()).putInt(16).putShort((short) 1).putShort((short) 2)
            .putInt(RATE).putInt(RATE * 4).putShort((short) 4).putShort((short) 16).put("data".getBytes()).putInt(n * 4);
        for (int i = 0; i < n; i++) out.putShort((short) (left[i] / peak * 29000)).putShort((short) (right[i] / peak * 29000));
        Files.write(file, out.array());
    }
}
