package yunguan.command;

import java.io.UncheckedIOException;
import java.util.logging.Handler;
import java.util.logging.Logger;
import yunguan.store.StoreException;

/** Failures in plain words for whoever typed the command; the rest goes to the log. */
final class Log {

    private Log() {
    }

    static System.Logger of(Class<?> who) {
        return System.getLogger(who.getName());
    }

    /** Takes what only a programmer could read off the console; {@code KIOSK_DEBUG=1} in the environment leaves it there. */
    static void quiet() {
        if (System.getenv("KIOSK_DEBUG") == null) {
            Logger root = Logger.getLogger("");
            for (Handler handler : root.getHandlers()) {
                root.removeHandler(handler);
            }
        }
    }

    /** One or two sentences without the name of an exception. */
    static String plain(Throwable failure) {
        if (failure instanceof StoreException store) {
            return switch (store.trouble()) {
                case FULL -> "The disk is full: nothing was changed. Free some space and try again. 磁盘空间不足，未作任何更改。";
                case READ_ONLY -> "The data folder cannot be written: nothing was changed. Check the disk or use --data. 数据文件夹不能写入。";
                case IN_USE -> "Another kiosk is using this data folder. Close it first. 另一个程序正在使用这个数据文件夹。";
                case DAMAGED -> "The store is damaged. Move store.db out of the data folder and start the kiosk again. 资料库已损坏。";
                case MISSING -> "There is no store yet. Start the kiosk once, or install a pack. 还没有资料库，请先启动一次或装入内容包。";
                case OTHER -> "The store could not do this; the log says more. 资料库无法完成这一步，详见日志。";
            };
        }
        if (failure instanceof UncheckedIOException) { // its message is the name of an exception
            return "A file could not be read or written. Check the disk and the stick and try again. 有文件无法读写，请检查磁盘和U盘后重试。";
        }
        return "This did not work: " + failure.getMessage();
    }
}
