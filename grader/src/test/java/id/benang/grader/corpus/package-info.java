/**
 * The grader's proof: small submissions, each with one named mistake or none, and what the grader said of them in
 * real runs. {@link id.benang.grader.corpus.Proof} is run by {@code .ci/proof}, never by a plain build; {@link
 * id.benang.grader.corpus.CorpusTest} only looks whether the corpus is complete.
 */
@NullMarked
package id.benang.grader.corpus;

import org.jspecify.annotations.NullMarked;
