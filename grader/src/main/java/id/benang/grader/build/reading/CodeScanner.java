package id.benang.grader.build.reading;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePathScanner;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Goes through the code of one class after another, keeps in mind where it is, and shows the rules what it sees. */
final class CodeScanner extends TreePathScanner<@Nullable Void, Where> {

    private final Sources sources;
    private final Program program;
    private final ProgramWriter writer;
    private final List<Rule> rules;
    private int budget;

    /**
     * @param program what is learnt about who calls whom is kept there
     * @param budget how many trees may be looked at
     */
    CodeScanner(Sources sources, Program program, List<Rule> rules, int budget) {
        this.sources = sources;
        this.program = program;
        this.writer = new ProgramWriter(program);
        this.rules = rules;
        this.budget = budget;
    }

    /** Whether there was more than might be looked at. */
    boolean isCutShort() {
        return budget < 0;
    }

    @Override
    public @Nullable Void scan(@Nullable Tree tree, Where where) {
        if (tree != null) {
            budget--;
        }
        return isCutShort() ? null : super.scan(tree, where);
    }

    private Site show(Where where) {
        Site site = new Site(getCurrentPath(), where, sources);
        rules.forEach(rule -> rule.see(site));
        return site;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, Where outside) {
        Site site = new Site(getCurrentPath(), outside, sources);
        if (site.element().orElse(null) instanceof TypeElement type) {
            return super.visitClass(tree, Where.in(program.initialiserOf(type)));
        }
        return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, Where inClass) {
        Site site = new Site(getCurrentPath(), inClass, sources);
        if (site.element().orElse(null) instanceof ExecutableElement method) {
            Where inside = Where.in(writer.declare(method, sources));
            boolean locked = method.getModifiers().contains(Modifier.SYNCHRONIZED);
            return super.visitMethod(tree, locked ? inside.underALock() : inside);
        }
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree tree, Where where) {
        return super.visitBlock(tree, tree.isStatic() ? statically(where) : where);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree tree, Where where) {
        boolean ofClass = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
        boolean isStatic = tree.getModifiers().getFlags().contains(Modifier.STATIC);
        Where inside = ofClass && isStatic ? statically(where) : where;
        writer.variable(show(inside), tree);
        return super.visitVariable(tree, inside);
    }

    private Where statically(Where where) {
        Tree around = getCurrentPath().getParentPath().getLeaf();
        Site type = new Site(getCurrentPath().getParentPath(), where, sources);
        return around instanceof ClassTree && type.element().orElse(null) instanceof TypeElement element
                ? Where.in(program.staticInitialiserOf(element))
                : where;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree tree, Where where) {
        scan(tree.getExpression(), where);
        return scan(tree.getBlock(), where.underALock());
    }

    @Override
    public @Nullable Void visitForLoop(ForLoopTree tree, Where where) {
        show(where);
        return super.visitForLoop(tree, where.inLoop(tree));
    }

    @Override
    public @Nullable Void visitEnhancedForLoop(EnhancedForLoopTree tree, Where where) {
        show(where);
        scan(tree.getVariable(), where);
        scan(tree.getExpression(), where);
        return scan(tree.getStatement(), where.inLoop(tree));
    }

    @Override
    public @Nullable Void visitWhileLoop(WhileLoopTree tree, Where where) {
        return super.visitWhileLoop(tree, where.inLoop(tree));
    }

    @Override
    public @Nullable Void visitDoWhileLoop(DoWhileLoopTree tree, Where where) {
        return super.visitDoWhileLoop(tree, where.inLoop(tree));
    }

    @Override
    public @Nullable Void visitLambdaExpression(LambdaExpressionTree tree, Where where) {
        return super.visitLambdaExpression(tree, writer.lambda(show(where)));
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, Where where) {
        writer.reference(show(where));
        return super.visitMemberReference(tree, where);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Where where) {
        writer.call(show(where));
        return super.visitMethodInvocation(tree, where);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, Where where) {
        writer.creation(show(where));
        return super.visitNewClass(tree, where);
    }

    @Override
    public @Nullable Void visitAssignment(AssignmentTree tree, Where where) {
        writer.assignment(show(where), tree);
        return super.visitAssignment(tree, where);
    }

    @Override
    public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, Where where) {
        show(where);
        return super.visitCompoundAssignment(tree, where);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, Where where) {
        show(where);
        return super.visitLiteral(tree, where);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, Where where) {
        show(where);
        return super.visitIdentifier(tree, where);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, Where where) {
        show(where);
        return super.visitMemberSelect(tree, where);
    }
}
