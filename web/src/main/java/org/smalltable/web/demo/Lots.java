package org.smalltable.web.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * A weighted draw.
 *
 * @param <T> what is drawn
 */
final class Lots<T> {

    private final List<T> values = new ArrayList<>();
    private final double[] upTo;

    Lots(Map<T, Double> weights) {
        upTo = new double[weights.size()];
        double sum = 0;
        for (Map.Entry<T, Double> entry : weights.entrySet()) {
            sum += entry.getValue();
            upTo[values.size()] = sum;
            values.add(entry.getKey());
        }
    }

    T draw(RandomGenerator random) {
        double at = random.nextDouble() * upTo[upTo.length - 1];
        int k = 0;
        while (upTo[k] <= at) {
            k++;
        }
        return values.get(k);
    }

    /** One of these, each as likely. */
    static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** Up to so many different ones of these. */
    static <T> List<T> some(List<T> of, int most, RandomGenerator random) {
        List<T> left = new ArrayList<>(of);
        List<T> drawn = new ArrayList<>();
        while (drawn.size() < most && !left.isEmpty()) {
            drawn.add(left.remove(random.nextInt(left.size())));
        }
        return drawn;
    }
}
