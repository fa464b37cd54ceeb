package org.smalltable.web.security;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Counts attempts per key and says when there were too many. Keys that were not seen for the longest time are forgotten
 * first, so that an attacker with many keys cannot fill the memory. Thread-safe; kept by each instance for itself.
 */
public final class Attempts {
    private static final int KEYS_KEPT = 20_000;

    private final Bandwidth limit;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS_KEPT;
        }
    };

    /**
     * @param allowed so many at once
     * @param per and again as many, evenly, within this time
     */
    public Attempts(int allowed, Duration per) {
        this.limit =
                Bandwidth.builder().capacity(allowed).refillGreedy(allowed, per).build();
    }

    /** Counts one attempt; answers how long to wait if that was one too many. */
    public Optional<Duration> count(String key) {
        ConsumptionProbe probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    /** Takes one attempt back, as it was a good one. */
    public void forgive(String key) {
        bucket(key).addTokens(1);
    }

    private synchronized Bucket bucket(String key) {
        return buckets.computeIfAbsent(
                key, ignored -> Bucket.builder().addLimit(limit).build());
    }
}
