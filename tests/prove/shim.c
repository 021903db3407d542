/* SPDX-License-Identifier: MIT
 * Loaded before the C library (LD_PRELOAD) into a program under proof. It counts what the program asks of the disk below
 * one folder, lets one of these calls fail or the program die there, and writes all of them down in order.
 *
 *   PROVE_FOLDER=/dir      what counts
 *   PROVE_CALLS=wstour     kinds that count: Write, Sync, Truncate or allocate, Open for writing, Unlink, Rename
 *   PROVE_AT=17            the call that is met; PROVE_STAYS=1: and all behind it, as on a full disk
 *   PROVE_DOES=28          errno it fails with; 0: the program is killed before it; -1: half of a write is done
 *                          -2 (a planted fault): it is not done, and success is told
 *                          -3: PROVE_VICTIM is deleted before it; -4: is moved away before it; -5: PROVE_VICTIM.other takes its name
 *   PROVE_FIRED=/file      made when that happened; /file.said when words on standard output came after it
 *   PROVE_BLIND=1          (a planted fault) the victim's name still seems to lead to it
 *   PROVE_JOURNAL=/file    every write, size, sync, new name and every word on standard output; read by power.py
 *   PROVE_DISK=0x6969      what statfs tells of the kind of disk below the folder
 *   PROVE_SYNC_LIES=1      (a planted fault) nothing is synced, and success is told
 *   PROVE_MEMORY=200       so many of a million allocations fail, PROVE_SEED says which
 *
 * Not seen: memory maps (SQLite maps its -shm file only, which is made anew after a crash) and bare system calls. */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/vfs.h>
#include <unistd.h>

static const char *folder, *calls, *fired, *victim;
static int at, stays, does, lies, blind, journal = -1, met, gone;
static struct stat before_it_went;
static long disk;
static uint64_t memory, chance = 1;
static volatile int ready;

static long number(const char *name) { const char *text = getenv(name); return text ? atol(text) : 0; }

__attribute__((constructor)) static void prepare(void) {
    if (ready) return;
    folder = getenv("PROVE_FOLDER");
    calls = getenv("PROVE_CALLS");
    fired = getenv("PROVE_FIRED");
    victim = getenv("PROVE_VICTIM");
    blind = (int)number("PROVE_BLIND");
    at = (int)number("PROVE_AT");
    stays = (int)number("PROVE_STAYS");
    does = (int)number("PROVE_DOES");
    lies = (int)number("PROVE_SYNC_LIES");
    if (getenv("PROVE_DISK")) disk = strtol(getenv("PROVE_DISK"), NULL, 0);
    memory = (uint64_t)number("PROVE_MEMORY");
    chance += (uint64_t)number("PROVE_SEED") * 2654435761u;
    if (getenv("PROVE_JOURNAL")) {
        int low = (int)syscall(SYS_openat, AT_FDCWD, getenv("PROVE_JOURNAL"), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
        journal = fcntl(low, F_DUPFD_CLOEXEC, 500);
        syscall(SYS_close, low);
    }
    ready = 1;
}

/* Where a descriptor leads to now; the kernel knows it through renames as well. */
static const char *path_of(int fd, char *out) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    long n = syscall(SYS_readlinkat, AT_FDCWD, link, out, PATH_MAX - 1);
    out[n > 0 ? n : 0] = 0;
    return out;
}
static const char *absolute(const char *path, char *out) {
    char here[PATH_MAX] = "";
    if (path[0] != '/' && !getcwd(here, sizeof here)) here[0] = 0;
    if (snprintf(out, PATH_MAX, path[0] == '/' ? "%.0s%s" : "%s/%s", here, path) >= PATH_MAX) out[0] = 0;
    return out;
}
static int counts(const char *path) { return ready && folder && strncmp(path, folder, strlen(folder)) == 0; }

/* One record: kind, lengths of both names, offset, length of the bytes, then these. */
static void note(char kind, const char *path, const char *path2, uint64_t offset, const void *bytes, uint64_t length) {
    if (journal < 0) return;
    char head[25];
    uint32_t names[2] = {(uint32_t)strlen(path), (uint32_t)strlen(path2)};
    head[0] = kind;
    memcpy(head + 1, names, 8);
    memcpy(head + 9, &offset, 8);
    memcpy(head + 17, &length, 8);
    struct iovec all[4] = {{head, 25}, {(void *)path, names[0]}, {(void *)path2, names[1]}, {(void *)bytes, length}};
    if (syscall(SYS_writev, journal, all, 4) < 0) _exit(99);
}

static void mark(const char *tail) {
    char path[PATH_MAX];
    if (!fired || snprintf(path, sizeof path, "%s%s", fired, tail) >= PATH_MAX) return;
    syscall(SYS_close, syscall(SYS_openat, AT_FDCWD, path, O_WRONLY | O_CREAT, 0600));
}
static void vanish(void) {
    char away[PATH_MAX];
    if (!victim || snprintf(away, sizeof away, "%s.moved", victim) >= PATH_MAX) return;
    syscall(SYS_newfstatat, AT_FDCWD, victim, &before_it_went, 0);
    if (does == -3) syscall(SYS_unlinkat, AT_FDCWD, victim, 0);
    else if (does == -5 && snprintf(away, sizeof away, "%s.other", victim) < PATH_MAX) syscall(SYS_renameat2, AT_FDCWD, away, AT_FDCWD, victim, 0);
    else syscall(SYS_renameat2, AT_FDCWD, victim, AT_FDCWD, away, 0);
    gone = 1;
}

/* Is this call the one? Then it is dealt with as PROVE_DOES says; 0 means: go on. */
static int meets(char kind, const char *path) {
    if (!at || !calls || !strchr(calls, kind) || !counts(path)) return 0;
    int n = __sync_add_and_fetch(&met, 1);
    if (n < at || (n > at && !stays)) return 0;
    mark("");
    if (does == 0) syscall(SYS_kill, getpid(), SIGKILL);
    if (does <= -3) vanish();
    errno = does > 0 ? does : 0;
    return does > -3;
}
static int answer(void) { return does == -2 ? 0 : -1; }

static int opened(int dir, const char *path, int flags, mode_t mode) {
    char full[PATH_MAX];
    struct stat found;
    const char *name = dir == AT_FDCWD || path[0] == '/' ? absolute(path, full) : "";
    int writes = counts(name) && (flags & (O_WRONLY | O_RDWR)), there = stat(name, &found) == 0;
    if (writes && does > 0 && meets('o', name)) return -1;
    if (writes && does == 0) meets('o', name);
    int fd = (int)syscall(SYS_openat, dir, path, flags, mode);
    if (fd >= 0 && counts(name) && (flags & O_CREAT) && !there) note('C', name, "", 0, "", 0);
    if (fd >= 0 && writes && (flags & O_TRUNC) && there) note('T', name, "", 0, "", 0);
    return fd;
}
#define WITH_MODE(flags) mode_t mode = 0; if (flags & (O_CREAT | O_TMPFILE)) { va_list more; va_start(more, flags); mode = va_arg(more, mode_t); va_end(more); }
int open(const char *path, int flags, ...) { WITH_MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int open64(const char *path, int flags, ...) { WITH_MODE(flags) return opened(AT_FDCWD, path, flags, mode); }
int openat(int dir, const char *path, int flags, ...) { WITH_MODE(flags) return opened(dir, path, flags, mode); }
int openat64(int dir, const char *path, int flags, ...) { WITH_MODE(flags) return opened(dir, path, flags, mode); }

static ssize_t written(int fd, const void *bytes, size_t length, off_t offset, int placed) {
    char full[PATH_MAX];
    if (!counts(path_of(fd, full))) return placed ? syscall(SYS_pwrite64, fd, bytes, length, offset) : syscall(SYS_write, fd, bytes, length);
    if (meets('w', full)) {
        if (does == -2) return (ssize_t)length;
        if (does > 0 || length < 2) { errno = does > 0 ? does : ENOSPC; return -1; }
        length /= 2;
    }
    if (!placed) offset = lseek(fd, 0, fcntl(fd, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR);
    ssize_t done = placed ? syscall(SYS_pwrite64, fd, bytes, length, offset) : syscall(SYS_write, fd, bytes, length);
    if (done > 0) note('W', full, "", (uint64_t)offset, bytes, (uint64_t)done);
    return done;
}
ssize_t write(int fd, const void *bytes, size_t length) { return written(fd, bytes, length, 0, 0); }
ssize_t pwrite(int fd, const void *bytes, size_t length, off_t offset) { return written(fd, bytes, length, offset, 1); }
ssize_t pwrite64(int fd, const void *bytes, size_t length, off64_t offset) { return written(fd, bytes, length, offset, 1); }

static int synced(long call, int fd) {
    char full[PATH_MAX];
    int ours = counts(path_of(fd, full));
    if (ours && meets('s', full)) return answer();
    if (ours && lies) return 0;
    int done = (int)syscall(call, fd);
    if (ours && done == 0) note('S', full, "", 0, "", 0);
    return done;
}
int fsync(int fd) { return synced(SYS_fsync, fd); }
int fdatasync(int fd) { return synced(SYS_fdatasync, fd); }

static int sized(int fd, off_t length) {
    char full[PATH_MAX];
    int ours = counts(path_of(fd, full));
    if (ours && meets('t', full)) return answer();
    int done = (int)syscall(SYS_ftruncate, fd, length);
    if (ours && done == 0) note('T', full, "", (uint64_t)length, "", 0);
    return done;
}
int ftruncate(int fd, off_t length) { return sized(fd, length); }
int ftruncate64(int fd, off64_t length) { return sized(fd, length); }

static int removed(int dir, const char *path, int flags) {
    char full[PATH_MAX];
    int ours = counts(absolute(path, full));
    if (ours && meets('u', full)) return answer();
    int done = (int)syscall(SYS_unlinkat, dir, path, flags);
    if (ours && done == 0) note('U', full, "", 0, "", 0);
    return done;
}
int unlink(const char *path) { return removed(AT_FDCWD, path, 0); }
int remove(const char *path) { return removed(AT_FDCWD, path, 0); }

static int renamed(const char *from, const char *to, unsigned flags) {
    char before[PATH_MAX], after[PATH_MAX];
    absolute(from, before);
    int ours = counts(absolute(to, after));
    if (ours && meets('r', after)) return answer();
    int done = (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, flags);
    if (ours && done == 0) note('R', before, after, 0, "", 0);
    return done;
}
int rename(const char *from, const char *to) { return renamed(from, to, 0); }
int renameat2(int dir, const char *from, int dir2, const char *to, unsigned flags) {
    (void)dir, (void)dir2;                      /* the program names whole paths */
    return renamed(from, to, flags);
}

/* Words on standard output go through the C library's own buffer; they count as said when they are handed over. */
size_t fwrite(const void *bytes, size_t size, size_t count, FILE *file) {
    if (ready && journal >= 0 && fileno(file) == 1) note('A', "", "", 0, bytes, size * count);
    if (gone && fileno(file) == 1) mark(".said");
    return fwrite_unlocked(bytes, size, count, file);
}

/* How a program finds out that the name of an open file leads elsewhere. */
int stat(const char *path, struct stat *found) {
    if (blind && gone && strcmp(path, victim) == 0) {
        *found = before_it_went;
        return 0;
    }
    return (int)syscall(SYS_newfstatat, AT_FDCWD, path, found, 0);
}
int stat64(const char *path, struct stat64 *found) { return stat(path, (struct stat *)found); }

/* On which kind of disk a folder lies. */
int statfs(const char *path, struct statfs *found) {
    char full[PATH_MAX];
    int done = (int)syscall(SYS_statfs, path, found);
    if (done == 0 && disk && counts(absolute(path, full))) found->f_type = disk;
    return done;
}
int statfs64(const char *path, struct statfs64 *found) { return statfs(path, (struct statfs *)found); }

extern void *__libc_malloc(size_t), *__libc_calloc(size_t, size_t), *__libc_realloc(void *, size_t);
static int no_memory(void) {
    if (!ready || !memory) return 0;
    chance = chance * 6364136223846793005u + 1442695040888963407u;
    if ((chance >> 33) % 1000000 >= memory) return 0;
    errno = ENOMEM;
    return 1;
}
void *malloc(size_t size) { return no_memory() ? NULL : __libc_malloc(size); }
void *calloc(size_t count, size_t size) { return no_memory() ? NULL : __libc_calloc(count, size); }
void *realloc(void *old, size_t size) { return no_memory() ? NULL : __libc_realloc(old, size); }
