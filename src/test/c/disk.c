/*
 * A disk that obeys the tests. Preloaded into a program (LD_PRELOAD), it stands between the program and the C library
 * for every call that reads or changes files under two folders, and numbers these calls: changes are w1, w2, …, everything
 * that only reads is r1, r2, …. They are counted twice: over all threads (w12), and for the threads of each name by
 * themselves (w12@store-writer), which stays the same from run to run where several threads work at once. The trace has
 * the second number.
 *
 * DISK_DATA   the folder whose files are read and changed; absolute, without symbolic links
 * DISK_STICK  a file or folder that is only read; may be missing
 * DISK_TRACE  a file to which each call is written, one line a call, fields divided by tabs:
 *             number  thread  call  path  second path  offset  size  answer  first eight bytes (of short writes)
 *             What the program says on its standard output is in it too, as "say", and the beginning of a sync as
 *             "syncing": neither has a number.
 * DISK_READS  set: reads are in the trace too
 * DISK_AT     the call at which something happens: w12, r3, w12@store-writer
 * DISK_DOES   what happens there:
 *             kill   the process ends by SIGKILL just before the call
 *             tear   the same in the middle of it: of a write the first half is done
 *             stop   the process stops (SIGSTOP) just before the call, so that somebody can cut its power
 *             short  a write does half of what it was asked
 *             fail   the call fails with DISK_ERROR and does nothing
 *             fails  this call fails and every later one that can fail so: no space stops changes only
 * DISK_ERROR  EIO or ENOSPC
 * DISK_SYNC   none: every sync says that it is done and does nothing
 *
 * A program that lives on after a round begins another with disk_order(), which counts from 1 again, and ends it with
 * disk_rest().
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define REAL(answer, name, ...) static answer (*real_##name)(__VA_ARGS__); \
    if (!real_##name) { real_##name = (answer (*)(__VA_ARGS__)) dlsym(RTLD_NEXT, #name); }

#define LANES 64
#define NAME 16 /* what the system keeps of a thread's name, with its end */

static char data[PATH_MAX], stick[PATH_MAX], does[16];
static int trace = -1, error_number = EIO;
static bool trace_reads, no_sync;
static atomic_bool ready, failing;
static char at_kind, at_lane[NAME];
static long at_number;
static atomic_long writes, reads;

/* The threads of one name, and what they did. */
static struct lane { char name[NAME]; atomic_long writes, reads; } lanes[LANES];
static atomic_int lanes_begun;
static atomic_flag lanes_locked = ATOMIC_FLAG_INIT;

static void copied(char *to, size_t size, const char *from) { snprintf(to, size, "%s", from ? from : ""); }

void disk_rest(void) {
    atomic_store(&ready, false);
    if (trace >= 0) { syscall(SYS_close, trace); trace = -1; }
}

/* Begins to count. What is not wanted is NULL. */
void disk_order(const char *in, const char *from, const char *trace_to, int reads_too, const char *at, const char *to_do, const char *error) {
    disk_rest();
    copied(data, sizeof data, in);
    copied(stick, sizeof stick, from);
    copied(does, sizeof does, to_do);
    if (trace_to) { trace = (int) syscall(SYS_openat, AT_FDCWD, trace_to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644); }
    trace_reads = reads_too;
    at_kind = at ? at[0] : 0;
    at_number = at ? atol(at + 1) : 0;
    copied(at_lane, sizeof at_lane, at && strchr(at, '@') ? strchr(at, '@') + 1 : NULL);
    error_number = error && !strcmp(error, "ENOSPC") ? ENOSPC : EIO;
    memset(lanes, 0, sizeof lanes);
    atomic_store(&lanes_begun, 0);
    atomic_store(&writes, 0);
    atomic_store(&reads, 0);
    atomic_store(&failing, false);
    atomic_store(&ready, data[0] == '/');
}

__attribute__((constructor)) static void begin(void) {
    const char *sync = getenv("DISK_SYNC");
    no_sync = sync && !strcmp(sync, "none");
    disk_order(getenv("DISK_DATA"), getenv("DISK_STICK"), getenv("DISK_TRACE"), getenv("DISK_READS") != NULL, getenv("DISK_AT"), getenv("DISK_DOES"), getenv("DISK_ERROR"));
    unsetenv("LD_PRELOAD"); /* what the program starts has a disk of its own */
}

/*
 * Those of this thread's name. How often a program looks how far the answers of another have come depends on the time
 * alone: such looks are counted by themselves. Threads of more names than anybody has are counted with the last one.
 */
static struct lane *lane(const char *call, const char *path) {
    char name[NAME] = "";
    const char *ending = strrchr(path, '.');
    if (!strcmp(call, "stat") && ending && !strcmp(ending, ".answers")) {
        copied(name, sizeof name, "waiting");
    } else {
        prctl(PR_GET_NAME, name);
    }
    name[strcspn(name, "0123456789\t\n@")] = 0; /* pools are numbered on and on while the program lives */
    int found = -1;
    while (atomic_flag_test_and_set(&lanes_locked)) { }
    int begun = atomic_load(&lanes_begun);
    for (int i = 0; i < begun && found < 0; i++) { if (!strcmp(lanes[i].name, name)) { found = i; } }
    if (found < 0 && begun == LANES) { found = LANES - 1; }
    if (found < 0) {
        found = begun;
        copied(lanes[found].name, NAME, name);
        atomic_store(&lanes_begun, begun + 1);
    }
    atomic_flag_clear(&lanes_locked);
    return &lanes[found];
}

static bool under(const char *folder, const char *path) {
    size_t length = strlen(folder);
    return length > 0 && !strncmp(path, folder, length) && (path[length] == 0 || path[length] == '/');
}

/* Where a call goes to: 'd' to the data, 's' to the stick, 0 elsewhere. */
static char place(const char *path) {
    return !ready ? 0 : under(data, path) ? 'd' : under(stick, path) ? 's' : 0;
}

static char of_path(int folder, const char *path, char *absolute) {
    if (!ready || !path) { return 0; }
    if (path[0] == '/') {
        snprintf(absolute, PATH_MAX, "%s", path);
    } else {
        char link[64], at[PATH_MAX];
        if (folder == AT_FDCWD) { snprintf(link, sizeof link, "/proc/self/cwd"); } else { snprintf(link, sizeof link, "/proc/self/fd/%d", folder); }
        long length = syscall(SYS_readlinkat, AT_FDCWD, link, at, sizeof at - 1);
        if (length < 0) { return 0; }
        at[length] = 0;
        if (snprintf(absolute, PATH_MAX, "%s/%s", at, path) >= PATH_MAX) { return 0; }
    }
    return place(absolute);
}

static char of_file(int file, char *absolute) {
    char link[64];
    if (!ready || file < 0) { return 0; }
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    long length = syscall(SYS_readlinkat, AT_FDCWD, link, absolute, PATH_MAX - 1);
    if (length < 0) { return 0; }
    absolute[length] = 0;
    return place(absolute);
}

static void note(const char *number, const char *call, const char *path, const char *other, long long offset, long long size, long long answer, const void *bytes) {
    char line[2 * PATH_MAX + 256], head[17] = "";
    if (trace < 0) { return; }
    if (bytes && size >= 8 && size <= 64) {
        for (int i = 0; i < 8; i++) { snprintf(head + 2 * i, 3, "%02x", ((const unsigned char *) bytes)[i]); }
    }
    int length = snprintf(line, sizeof line, "%s\t%ld\t%s\t%s\t%s\t%lld\t%lld\t%lld\t%s\n",
            number, (long) syscall(SYS_gettid), call, path, other ? other : "", offset, size, answer, head);
    if (length > 0 && length < (int) sizeof line) { syscall(SYS_write, trace, line, (size_t) length); }
}

/* What is to be done with a call: as it is, not at all, or by half. */
enum verdict { DO, FAIL, HALF, HALF_AND_DIE };

struct call { char number[48]; enum verdict verdict; };

static void die(void) {
    for (;;) { syscall(SYS_kill, (long) getpid(), SIGKILL); }
}

static struct call numbered(char place, bool changes, bool is_write, const char *name, const char *path, const char *other, long long offset, long long size) {
    struct call call = { "", DO };
    int kept = errno;
    if (place == 0 || (changes && place != 'd')) { return call; }
    char kind = changes ? 'w' : 'r';
    long number = atomic_fetch_add(changes ? &writes : &reads, 1) + 1;
    struct lane *threads = lane(name, path);
    long of_these = atomic_fetch_add(changes ? &threads->writes : &threads->reads, 1) + 1;
    snprintf(call.number, sizeof call.number, "%c%ld@%s", kind, of_these, threads->name);
    bool here = kind == at_kind && (at_lane[0] ? of_these == at_number && !strcmp(at_lane, threads->name) : number == at_number);
    if (here && (!strcmp(does, "kill") || (!strcmp(does, "tear") && !is_write))) {
        note(call.number, name, path, other, offset, size, -1, NULL);
        die();
    }
    if (here && !strcmp(does, "stop")) {
        note(call.number, name, path, other, offset, size, -1, NULL);
        syscall(SYS_kill, (long) getpid(), SIGSTOP);
        for (;;) { pause(); }
    }
    if (here && !strcmp(does, "fails")) { atomic_store(&failing, true); }
    if ((here && !strcmp(does, "fail")) || (atomic_load(&failing) && (changes || error_number == EIO))) {
        call.verdict = FAIL;
    } else if (here && is_write && size > 1) {
        call.verdict = !strcmp(does, "tear") ? HALF_AND_DIE : !strcmp(does, "short") ? HALF : DO;
    } else if (here && !strcmp(does, "tear")) {
        die();
    }
    errno = kept;
    return call;
}

static void done(struct call *call, const char *name, const char *path, const char *other, long long offset, long long size, long long answer, const void *bytes) {
    int kept = errno;
    if (call->number[0] && (call->number[0] == 'w' || trace_reads)) { note(call->number, name, path, other, offset, size, answer, bytes); }
    errno = kept;
}

/* ---- writing ---- */

#define AROUND_WRITE(real_full, real_half, bytes_total, first) \
    char path[PATH_MAX]; \
    char where = of_file(file, path); \
    if (where != 'd') { return real_full; } \
    long long wanted = (long long) (bytes_total); \
    struct call call = numbered(where, true, true, "write", path, NULL, position, wanted); \
    ssize_t answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } \
    else if (call.verdict == DO) { answer = real_full; } \
    else { answer = real_half; if (call.verdict == HALF_AND_DIE) { done(&call, "write", path, NULL, position, wanted, answer, first); die(); } } \
    done(&call, "write", path, NULL, position, wanted, answer, first); \
    return answer;

static long long position_of(int file) {
    return (long long) syscall(SYS_lseek, file, 0, SEEK_CUR);
}

ssize_t write(int file, const void *bytes, size_t size) {
    REAL(ssize_t, write, int, const void *, size_t)
    if (file == 1 && ready) {
        ssize_t said = real_write(file, bytes, size);
        int kept = errno;
        note("-", "say", "", NULL, 0, (long long) size, said, NULL);
        errno = kept;
        return said;
    }
    if (!ready || file <= 2) { return real_write(file, bytes, size); }
    long long position = position_of(file);
    AROUND_WRITE(real_write(file, bytes, size), real_write(file, bytes, size / 2), size, bytes)
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t position) {
    REAL(ssize_t, pwrite, int, const void *, size_t, off_t)
    AROUND_WRITE(real_pwrite(file, bytes, size, position), real_pwrite(file, bytes, size / 2, position), size, bytes)
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t position) {
    REAL(ssize_t, pwrite64, int, const void *, size_t, off64_t)
    AROUND_WRITE(real_pwrite64(file, bytes, size, position), real_pwrite64(file, bytes, size / 2, position), size, bytes)
}

static size_t all(const struct iovec *parts, int count) {
    size_t size = 0;
    for (int i = 0; i < count; i++) { size += parts[i].iov_len; }
    return size;
}

/* Half of a gathered write is half of its first part. */
ssize_t writev(int file, const struct iovec *parts, int count) {
    REAL(ssize_t, writev, int, const struct iovec *, int)
    if (!ready || file <= 2) { return real_writev(file, parts, count); }
    long long position = position_of(file);
    struct iovec half = { count ? parts[0].iov_base : NULL, count ? parts[0].iov_len / 2 : 0 };
    AROUND_WRITE(real_writev(file, parts, count), real_writev(file, &half, 1), all(parts, count), NULL)
}

#define GATHERED(name, offset_type) \
ssize_t name(int file, const struct iovec *parts, int count, offset_type position) { \
    REAL(ssize_t, name, int, const struct iovec *, int, offset_type) \
    struct iovec half = { count ? parts[0].iov_base : NULL, count ? parts[0].iov_len / 2 : 0 }; \
    AROUND_WRITE(real_##name(file, parts, count, position), real_##name(file, &half, 1, position), all(parts, count), NULL) \
}
GATHERED(pwritev, off_t)
GATHERED(pwritev64, off64_t)

ssize_t copy_file_range(int in, off64_t *from, int file, off64_t *to, size_t size, unsigned flags) {
    REAL(ssize_t, copy_file_range, int, off64_t *, int, off64_t *, size_t, unsigned)
    long long position = to ? (long long) *to : position_of(file);
    AROUND_WRITE(real_copy_file_range(in, from, file, to, size, flags), real_copy_file_range(in, from, file, to, size / 2, flags), size, NULL)
}

ssize_t sendfile64(int file, int in, off64_t *from, size_t size) {
    REAL(ssize_t, sendfile64, int, int, off64_t *, size_t)
    long long position = position_of(file);
    AROUND_WRITE(real_sendfile64(file, in, from, size), real_sendfile64(file, in, from, size / 2), size, NULL)
}

ssize_t sendfile(int file, int in, off_t *from, size_t size) {
    REAL(ssize_t, sendfile, int, int, off_t *, size_t)
    long long position = position_of(file);
    AROUND_WRITE(real_sendfile(file, in, from, size), real_sendfile(file, in, from, size / 2), size, NULL)
}

/* ---- other changes ---- */

#define ON_FILE(name, kind, size, real) \
    char path[PATH_MAX]; \
    char where = of_file(file, path); \
    struct call call = numbered(where, true, false, kind, path, NULL, 0, size); \
    int answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, kind, path, NULL, 0, size, answer, NULL); \
    return answer;

/* What is written while a sync goes on is not synced by it: its beginning stands in the trace by itself. */
static void syncing(int file) {
    char path[PATH_MAX];
    int kept = errno;
    if (trace >= 0 && of_file(file, path) == 'd') { note("-", "syncing", path, NULL, 0, 0, 0, NULL); }
    errno = kept;
}

int fsync(int file) {
    REAL(int, fsync, int)
    syncing(file);
    ON_FILE(fsync, "sync", 0, no_sync && where == 'd' ? 0 : real_fsync(file))
}

int fdatasync(int file) {
    REAL(int, fdatasync, int)
    syncing(file);
    ON_FILE(fdatasync, "sync", 0, no_sync && where == 'd' ? 0 : real_fdatasync(file))
}

int syncfs(int file) {
    REAL(int, syncfs, int)
    ON_FILE(syncfs, "syncfs", 0, no_sync && where == 'd' ? 0 : real_syncfs(file))
}

int sync_file_range(int file, off64_t from, off64_t size, unsigned flags) {
    REAL(int, sync_file_range, int, off64_t, off64_t, unsigned)
    ON_FILE(sync_file_range, "syncrange", size, no_sync && where == 'd' ? 0 : real_sync_file_range(file, from, size, flags))
}

int ftruncate(int file, off_t size) {
    REAL(int, ftruncate, int, off_t)
    ON_FILE(ftruncate, "truncate", size, real_ftruncate(file, size))
}

int ftruncate64(int file, off64_t size) {
    REAL(int, ftruncate64, int, off64_t)
    ON_FILE(ftruncate64, "truncate", size, real_ftruncate64(file, size))
}

int fallocate(int file, int mode, off_t from, off_t size) {
    REAL(int, fallocate, int, int, off_t, off_t)
    ON_FILE(fallocate, "allocate", size, real_fallocate(file, mode, from, size))
}

int fallocate64(int file, int mode, off64_t from, off64_t size) {
    REAL(int, fallocate64, int, int, off64_t, off64_t)
    ON_FILE(fallocate64, "allocate", size, real_fallocate64(file, mode, from, size))
}

/* posix_fallocate answers the error itself */
#define ALLOCATE(name, offset_type) \
int name(int file, offset_type from, offset_type size) { \
    REAL(int, name, int, offset_type, offset_type) \
    char path[PATH_MAX]; \
    char where = of_file(file, path); \
    struct call call = numbered(where, true, false, "allocate", path, NULL, 0, size); \
    int answer = call.verdict == FAIL ? error_number : real_##name(file, from, size); \
    done(&call, "allocate", path, NULL, 0, size, answer, NULL); \
    return answer; \
}
ALLOCATE(posix_fallocate, off_t)
ALLOCATE(posix_fallocate64, off64_t)

#define ON_PATH(folder, kind, real) \
    char absolute[PATH_MAX]; \
    char where = of_path(folder, path, absolute); \
    struct call call = numbered(where, true, false, kind, absolute, NULL, 0, 0); \
    int answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, kind, absolute, NULL, 0, 0, answer, NULL); \
    return answer;

int truncate(const char *path, off_t size) { REAL(int, truncate, const char *, off_t) ON_PATH(AT_FDCWD, "truncate", real_truncate(path, size)) }
int truncate64(const char *path, off64_t size) { REAL(int, truncate64, const char *, off64_t) ON_PATH(AT_FDCWD, "truncate", real_truncate64(path, size)) }
int unlink(const char *path) { REAL(int, unlink, const char *) ON_PATH(AT_FDCWD, "unlink", real_unlink(path)) }
int unlinkat(int folder, const char *path, int flags) { REAL(int, unlinkat, int, const char *, int) ON_PATH(folder, "unlink", real_unlinkat(folder, path, flags)) }
int rmdir(const char *path) { REAL(int, rmdir, const char *) ON_PATH(AT_FDCWD, "rmdir", real_rmdir(path)) }
int remove(const char *path) { REAL(int, remove, const char *) ON_PATH(AT_FDCWD, "unlink", real_remove(path)) }
int mkdir(const char *path, mode_t mode) { REAL(int, mkdir, const char *, mode_t) ON_PATH(AT_FDCWD, "mkdir", real_mkdir(path, mode)) }
int mkdirat(int folder, const char *path, mode_t mode) { REAL(int, mkdirat, int, const char *, mode_t) ON_PATH(folder, "mkdir", real_mkdirat(folder, path, mode)) }

#define FROM_TO(kind, from_folder, from_path, to_folder, to_path, real) \
    char absolute[PATH_MAX] = "", other[PATH_MAX] = ""; \
    char where = of_path(from_folder, from_path, absolute), there = of_path(to_folder, to_path, other); \
    struct call call = numbered(where == 'd' || there == 'd' ? 'd' : 0, true, false, kind, absolute, other, 0, 0); \
    int answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, kind, absolute, other, 0, 0, answer, NULL); \
    return answer;

int rename(const char *from, const char *to) { REAL(int, rename, const char *, const char *) FROM_TO("rename", AT_FDCWD, from, AT_FDCWD, to, real_rename(from, to)) }
int renameat(int a, const char *from, int b, const char *to) {
    REAL(int, renameat, int, const char *, int, const char *)
    FROM_TO("rename", a, from, b, to, real_renameat(a, from, b, to))
}
int renameat2(int a, const char *from, int b, const char *to, unsigned flags) {
    REAL(int, renameat2, int, const char *, int, const char *, unsigned)
    FROM_TO("rename", a, from, b, to, real_renameat2(a, from, b, to, flags))
}
int link(const char *from, const char *to) { REAL(int, link, const char *, const char *) FROM_TO("link", AT_FDCWD, from, AT_FDCWD, to, real_link(from, to)) }
int linkat(int a, const char *from, int b, const char *to, int flags) {
    REAL(int, linkat, int, const char *, int, const char *, int)
    FROM_TO("link", a, from, b, to, real_linkat(a, from, b, to, flags))
}

int msync(void *address, size_t size, int flags) {
    REAL(int, msync, void *, size_t, int)
    if (ready) { note("-", "msync", "", NULL, 0, (long long) size, 0, NULL); }
    return real_msync(address, size, flags);
}

/* ---- opening: making or emptying a file is a change, the rest is reading ---- */

#define AROUND_OPEN(folder, real) \
    char absolute[PATH_MAX]; \
    char where = of_path(folder, path, absolute); \
    bool changes = where == 'd' && ((flags & O_TRUNC) || ((flags & O_CREAT) && syscall(SYS_faccessat, folder, path, F_OK) != 0)); \
    const char *kind = !changes ? "open" : (flags & O_TRUNC) && !(flags & O_EXCL) ? "empty" : "create"; \
    struct call call = numbered(where, changes, false, kind, absolute, NULL, 0, 0); \
    int answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, kind, absolute, NULL, 0, flags, answer, NULL); \
    return answer;

#define MODE mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = (mode_t) va_arg(more, unsigned); va_end(more); }

int open(const char *path, int flags, ...) { MODE REAL(int, open, const char *, int, mode_t) AROUND_OPEN(AT_FDCWD, real_open(path, flags, mode)) }
int open64(const char *path, int flags, ...) { MODE REAL(int, open64, const char *, int, mode_t) AROUND_OPEN(AT_FDCWD, real_open64(path, flags, mode)) }
int openat(int folder, const char *path, int flags, ...) { MODE REAL(int, openat, int, const char *, int, mode_t) AROUND_OPEN(folder, real_openat(folder, path, flags, mode)) }
int openat64(int folder, const char *path, int flags, ...) { MODE REAL(int, openat64, int, const char *, int, mode_t) AROUND_OPEN(folder, real_openat64(folder, path, flags, mode)) }

/* ---- reading ---- */

#define AROUND_READ(real, at, wanted) \
    char path[PATH_MAX]; \
    char where = of_file(file, path); \
    struct call call = numbered(where, false, false, "read", path, NULL, at, (long long) (wanted)); \
    ssize_t answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, "read", path, NULL, at, (long long) (wanted), answer, NULL); \
    return answer;

ssize_t read(int file, void *bytes, size_t size) { REAL(ssize_t, read, int, void *, size_t) AROUND_READ(real_read(file, bytes, size), -1, size) }
ssize_t pread(int file, void *bytes, size_t size, off_t at) { REAL(ssize_t, pread, int, void *, size_t, off_t) AROUND_READ(real_pread(file, bytes, size, at), at, size) }
ssize_t pread64(int file, void *bytes, size_t size, off64_t at) { REAL(ssize_t, pread64, int, void *, size_t, off64_t) AROUND_READ(real_pread64(file, bytes, size, at), at, size) }
ssize_t readv(int file, const struct iovec *parts, int count) { REAL(ssize_t, readv, int, const struct iovec *, int) AROUND_READ(real_readv(file, parts, count), -1, all(parts, count)) }

DIR *opendir(const char *path) {
    REAL(DIR *, opendir, const char *)
    char absolute[PATH_MAX];
    char where = of_path(AT_FDCWD, path, absolute);
    struct call call = numbered(where, false, false, "list", absolute, NULL, 0, 0);
    DIR *answer = NULL;
    if (call.verdict == FAIL) { errno = error_number; } else { answer = real_opendir(path); }
    done(&call, "list", absolute, NULL, 0, 0, answer ? 0 : -1, NULL);
    return answer;
}

#define AROUND_STAT(where_is, real) \
    char absolute[PATH_MAX]; \
    char where = where_is; \
    struct call call = numbered(where, false, false, "stat", absolute, NULL, 0, 0); \
    int answer; \
    if (call.verdict == FAIL) { errno = error_number; answer = -1; } else { answer = real; } \
    done(&call, "stat", absolute, NULL, 0, 0, answer, NULL); \
    return answer;

int __xstat64(int version, const char *path, struct stat64 *facts) {
    REAL(int, __xstat64, int, const char *, struct stat64 *)
    AROUND_STAT(of_path(AT_FDCWD, path, absolute), real___xstat64(version, path, facts))
}
int __lxstat64(int version, const char *path, struct stat64 *facts) {
    REAL(int, __lxstat64, int, const char *, struct stat64 *)
    AROUND_STAT(of_path(AT_FDCWD, path, absolute), real___lxstat64(version, path, facts))
}
int __fxstat64(int version, int file, struct stat64 *facts) {
    REAL(int, __fxstat64, int, int, struct stat64 *)
    AROUND_STAT(of_file(file, absolute), real___fxstat64(version, file, facts))
}
int stat64(const char *path, struct stat64 *facts) { REAL(int, stat64, const char *, struct stat64 *) AROUND_STAT(of_path(AT_FDCWD, path, absolute), real_stat64(path, facts)) }
int lstat64(const char *path, struct stat64 *facts) { REAL(int, lstat64, const char *, struct stat64 *) AROUND_STAT(of_path(AT_FDCWD, path, absolute), real_lstat64(path, facts)) }
int fstat64(int file, struct stat64 *facts) { REAL(int, fstat64, int, struct stat64 *) AROUND_STAT(of_file(file, absolute), real_fstat64(file, facts)) }
int statx(int folder, const char *restrict path, int flags, unsigned mask, struct statx *restrict facts) {
    REAL(int, statx, int, const char *, int, unsigned, struct statx *)
    AROUND_STAT(path[0] ? of_path(folder, path, absolute) : of_file(folder, absolute), real_statx(folder, path, flags, mask, facts))
}
