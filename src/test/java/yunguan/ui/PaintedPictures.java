package yunguan.ui;

import com.sun.javafx.tk.Toolkit;
import com.sun.scenario.effect.impl.ImagePool;
import com.sun.scenario.effect.impl.Renderer;
import java.lang.reflect.Field;
import java.util.List;
import java.util.concurrent.TimeUnit;
import yunguan.Fx;

/** The pictures that JavaFX keeps of nodes that are painted once, counted where it keeps them. */
public final class PaintedPictures {

    private PaintedPictures() {
    }

    /** Lets what is on the screen be drawn a few times. */
    public static void pulses() throws InterruptedException {
        for (int pulse = 0; pulse < 6; pulse++) {
            Fx.run(Toolkit.getToolkit()::requestNextPulse);
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    /** How many pictures are out of the pool. */
    public static long kept() throws Exception {
        long all = 0;
        Field renderers = Renderer.class.getDeclaredField("rendererMap");
        renderers.setAccessible(true);
        for (Object renderer : ((java.util.Map<?, ?>) renderers.get(null)).values()) {
            Field pool = Renderer.class.getDeclaredField("imagePool");
            pool.setAccessible(true);
            Field locked = ImagePool.class.getDeclaredField("locked");
            locked.setAccessible(true);
            all += ((List<?>) locked.get(pool.get(renderer))).size();
        }
        return all;
    }
}
