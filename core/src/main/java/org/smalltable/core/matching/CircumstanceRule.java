package org.smalltable.core.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The short rules: each asks one question of the pair. */
enum CircumstanceRule implements MatchRule {
    /** Both asked to meet: evidence of a fit, though their forms may have nothing in common. */
    MUTUAL_INTEREST(RuleName.MUTUAL_INTEREST) {
        @Override
        public Judgement judge(Pair pair) {
            return pair.context().mutualRequest()
                    ? Judgement.of(MUTUAL_EVIDENCE, new Reason.MutualInterest())
                    : Judgement.SILENT;
        }
    },
    /** The two sat together at an earlier session; its weight may be below zero, to favour new acquaintances. */
    MET_BEFORE(RuleName.MET_BEFORE) {
        @Override
        public Judgement judge(Pair pair) {
            return pair.context().metBefore() ? Judgement.of(FULL, new Reason.MetBefore()) : Judgement.SILENT;
        }
    },
    /** One order can suit both, or none can. Silent unless both state sizes in one currency. */
    ORDER_SIZE(RuleName.ORDER_SIZE) {
        @Override
        public Judgement judge(Pair pair) {
            if (pair.offer().orders().isEmpty() || pair.demand().orders().isEmpty()) {
                return Judgement.SILENT;
            }
            OrderSize served = pair.offer().orders().get();
            OrderSize wanted = pair.demand().orders().get();
            if (!served.currency().equals(wanted.currency())) {
                return Judgement.SILENT;
            }
            return served.overlaps(wanted)
                    ? Judgement.of(FULL, new Reason.OrderSizeFits(served, wanted))
                    : Judgement.of(-FULL, new Reason.OrderSizeApart(served, wanted));
        }
    },
    /** How many of the certificates asked for are held, less those that are not. Silent unless both name some. */
    CERTIFICATES(RuleName.CERTIFICATES) {
        @Override
        public Judgement judge(Pair pair) {
            Set<String> held = allPlain(pair.offer().certificates());
            List<String> asked = pair.demand().certificates().stream().sorted().toList();
            if (held.isEmpty() || asked.isEmpty()) {
                return Judgement.SILENT;
            }
            List<String> present =
                    asked.stream().filter(name -> held.contains(plain(name))).toList();
            List<String> missing =
                    asked.stream().filter(name -> !held.contains(plain(name))).toList();
            List<Reason> reasons = new ArrayList<>();
            if (!present.isEmpty()) {
                reasons.add(new Reason.CertificatesHeld(present));
            }
            if (!missing.isEmpty()) {
                reasons.add(new Reason.CertificatesMissing(missing));
            }
            return new Judgement(FULL * (present.size() - missing.size()) / asked.size(), reasons);
        }
    },
    /** The exhibitor shows something for the first time. */
    NEW_PRODUCT(RuleName.NEW_PRODUCT) {
        @Override
        public Judgement judge(Pair pair) {
            Optional<Product> shown =
                    pair.offer().products().stream().filter(Product::firstShown).findFirst();
            return shown.map(product -> Judgement.of(FULL, new Reason.FirstShownHere(product.text())))
                    .orElse(Judgement.SILENT);
        }
    };

    static final int FULL = 1000;
    /** Two who both asked have a better reason to meet than any form can state. */
    static final int MUTUAL_EVIDENCE = 3000;

    private final RuleName ruleName;

    CircumstanceRule(RuleName ruleName) {
        this.ruleName = ruleName;
    }

    @Override
    public RuleName ruleName() {
        return ruleName;
    }

    static String plain(String certificate) {
        return certificate.strip().toUpperCase(Locale.ROOT);
    }

    private static Set<String> allPlain(Set<String> certificates) {
        return certificates.stream().map(CircumstanceRule::plain).collect(Collectors.toSet());
    }
}
