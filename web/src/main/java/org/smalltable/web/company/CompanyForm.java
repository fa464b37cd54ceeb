package org.smalltable.web.company;

import java.util.List;
import java.util.Optional;
import org.smalltable.core.request.Side;
import org.smalltable.persistence.expo.SessionView;
import org.smalltable.web.layout.Choice;
import org.smalltable.web.layout.FormState;

/**
 * The form in which a company says who it is and what it offers or seeks, as the page shows it.
 *
 * @param use what it is for
 * @param action where it is sent
 * @param lines products offered or sought
 * @param places countries wished for; empty for exhibitors
 * @param beside product codes that an import brought beside the products
 * @param cap most meetings that the session allows
 * @param known why a visitor should rather sign in, if so
 * @param focus the id of the field that gets the focus; empty for the first one with a problem
 */
public record CompanyForm(
        SessionView session,
        Side side,
        Use use,
        String action,
        FormState form,
        List<ProductLine> lines,
        List<PlaceLine> places,
        List<Choice> countries,
        List<TradeChoices.Branch> sectors,
        List<Choice> languages,
        List<Choice> certificates,
        List<Choice> beside,
        List<Choice> groups,
        List<Choice> groupWishes,
        List<Choice> wishes,
        int cap,
        int shortestPassword,
        Optional<Known> known,
        String focus) {

    /** Why a visitor should rather sign in. */
    enum Known {
        COMPANY,
        EMAIL
    }

    /** What the form is for. */
    public enum Use {
        /** A visitor registers a new company and becomes its first delegate. */
        NEW_COMPANY,
        /** A signed-in delegate registers the own company for one more session. */
        OWN_COMPANY,
        /** A delegate changes what the company said before. */
        PROFILE
    }

    public boolean isExhibitor() {
        return side == Side.EXHIBITOR;
    }

    public boolean isNew() {
        return use == Use.NEW_COMPANY;
    }

    public boolean isKnowsCompany() {
        return known.filter(what -> what == Known.COMPANY).isPresent();
    }

    public boolean isKnowsEmail() {
        return known.filter(what -> what == Known.EMAIL).isPresent();
    }

    public boolean isProfile() {
        return use == Use.PROFILE;
    }

    /** Whether a field with this id gets the focus when the page comes. */
    public boolean focuses(String id) {
        return focus.isEmpty() ? form.isFirstProblem(id) : focus.equals(id);
    }

    /** Where registering starts. */
    public String path() {
        return "/sessions/" + session.id() + "/" + (isExhibitor() ? "exhibitors" : "buyers") + "/register";
    }

    /** Whether one of a branch's sectors is chosen, so that the page shows it open. */
    public boolean isOpen(TradeChoices.Branch branch) {
        return branch.flat().stream().anyMatch(sector -> form.has("sectors", sector.value()));
    }
}
