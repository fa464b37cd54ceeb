package org.smalltable.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cn.smart.HMMChineseTokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** How a language is cut into words and how these are brought to their ground form. Thread-safe. */
enum Tongue {
    ENGLISH(StandardTokenizer::new) {
        @Override
        TokenStream filtered(TokenStream words) {
            TokenStream known = new StopFilter(
                    new EnglishPossessiveFilter(new LowerCaseFilter(words)), EnglishAnalyzer.getDefaultStopSet());
            return new KStemFilter(new ASCIIFoldingFilter(known));
        }
    },
    FRENCH(StandardTokenizer::new) {
        @Override
        TokenStream filtered(TokenStream words) {
            TokenStream known = new StopFilter(
                    new LowerCaseFilter(new ElisionFilter(words, FrenchAnalyzer.DEFAULT_ARTICLES)),
                    FrenchAnalyzer.getDefaultStopSet());
            // Folded before stemming: people leave accents out, and both writings must end alike.
            return new FrenchLightStemFilter(new ASCIIFoldingFilter(known));
        }
    },
    CHINESE(HMMChineseTokenizer::new) {
        @Override
        TokenStream filtered(TokenStream words) {
            return new StopFilter(new LowerCaseFilter(words), CHINESE_FILLERS);
        }
    };

    private static final CharArraySet CHINESE_FILLERS = new CharArraySet(
            Set.of(",", ".", "、", "，", "。", "（", "）", "的", "和", "及", "或", "等", "与", "其他", "用", "未", "类", "制品", "产品"),
            false);

    private final Analyzer analyzer;

    Tongue(Supplier<Tokenizer> cutter) {
        analyzer = new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String fieldName) {
                Tokenizer words = cutter.get();
                return new TokenStreamComponents(words, filtered(words));
            }
        };
    }

    abstract TokenStream filtered(TokenStream words);

    /** The words of a text in their order. */
    List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream("", text)) {
            CharTermAttribute ground = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offsets = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (Character.isLetter(ground.charAt(0))) {
                    tokens.add(
                            new Token(ground.toString(), text.substring(offsets.startOffset(), offsets.endOffset())));
                }
            }
            stream.end();
            return tokens;
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot be read: " + text, e);
        }
    }
}
