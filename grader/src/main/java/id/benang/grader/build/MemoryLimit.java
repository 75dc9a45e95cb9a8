package id.benang.grader.build;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.function.LongSupplier;

/**
 * How much more memory this virtual machine may need while something is compiled. What counts is what was still in
 * use after the garbage was last collected: a compile that leaves much garbage needs no more than another one.
 *
 * @param inUse how many bytes were in use after the last collection
 * @param megabytes how many more there may be
 */
record MemoryLimit(LongSupplier inUse, int megabytes) {

    private static final int MEGABYTES = 512;
    private static final long BYTES_PER_MEGABYTE = 1024L * 1024;

    /** The limit of {@code docs/contract.md}. */
    static MemoryLimit usual() {
        return new MemoryLimit(MemoryLimit::inUseAfterCollection, MEGABYTES);
    }

    /** From now on, the limit holds for what is used in addition. */
    Watch begin() {
        return new Watch(inUse.getAsLong());
    }

    /** Of one compile. */
    final class Watch {
        private final long before;

        private Watch(long before) {
            this.before = before;
        }

        /**
         * Returns as long as the compile keeps to the limit.
         *
         * @throws Exceeded once it does not
         */
        void check() {
            if (inUse.getAsLong() - before > megabytes * BYTES_PER_MEGABYTE) {
                throw new Exceeded(megabytes);
            }
        }
    }

    /** A compile needs more memory than it may. */
    static final class Exceeded extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exceeded(int megabytes) {
            super("more than " + megabytes + " MB", null, false, false);
        }
    }

    /** In all parts of the heap where things stay that are needed for long. */
    private static long inUseAfterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
                .map(MemoryPoolMXBean::getCollectionUsage)
                .filter(usage -> usage != null)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
