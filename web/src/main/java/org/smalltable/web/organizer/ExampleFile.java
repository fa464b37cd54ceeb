package org.smalltable.web.organizer;

import org.smalltable.core.request.Side;

/** A small file to fill in. Its companies are invented. */
final class ExampleFile {

    private ExampleFile() {}

    static String of(Side side) {
        // the mark lets spreadsheets read the file as what it is
        return "\uFEFF"
                + switch (side) {
                    case EXHIBITOR -> """
                            name,country,sectors,products,hs,languages,max
                            Example Hills Coffee,RW,FOOD.DRINK.COFFEE,"green coffee, roasted coffee",0901,en fr,8
                            Exemple Miel,ZM,FOOD.OTHER.HONEY,"wild honey, beeswax",0409 1521,en,
                            """;
                    case BUYER -> """
                            name,country,province,kind,sectors,interests,hs,languages,max
                            Example Retail Group,CN,Shanghai,retail,FOOD.DRINK.COFFEE FOOD.OTHER.HONEY,"coffee, honey and other specialities",0901 0409,zh en,6
                            Example Import,CN,Zhejiang,importer,FOOD.FRESH.FRUIT,fresh fruit of the season,08,zh,
                            """;
                };
    }
}
