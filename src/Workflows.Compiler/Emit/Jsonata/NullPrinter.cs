using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.Jsonata;

/// <summary>Questions about null, and the choice between two values.</summary>
internal static class NullPrinter
{
    /// <summary>True of null and of nothing, since nothing is not even unequal to null.</summary>
    public static Fragment IsNull(Expression operand, Scope scope)
    {
        var value = JsonataPrinter.Raw(operand, scope);
        var text = value.AtLeast(Precedence.Additive);
        return value.Missing is Missing.Never ? new($"{text} = null", Precedence.Comparison) : new($"$not({text} != null)");
    }

    public static Fragment IsNotNull(Expression operand, Scope scope) =>
        new($"{JsonataPrinter.Raw(operand, scope).AtLeast(Precedence.Additive)} != null", Precedence.Comparison);

    public static Fragment Coalesce(Coalesce coalesce, Scope scope, Func<Expression, Scope, Fragment> print)
    {
        var right = print(coalesce.Right, scope);
        return JsonataPrinter.Raw(coalesce.Left, scope).Repeated(
            scope.Fresh("value"),
            left => new($"{left} != null ? {left} : {right.Text}", Precedence.Conditional)) with
        { Missing = right.Missing };
    }

    /// <summary><c>a is null ? b : c</c> is turned round, so that the question is the simple <c>a != null</c>.</summary>
    public static Fragment Conditional(Conditional conditional, Scope scope, Func<Expression, Scope, Fragment> print) => conditional switch
    {
        _ when RepeatedValue.In(conditional) is { } repeated => Bound(conditional, repeated, scope, print),
        { Condition: IsNull { Operand: var guarded }, Then: Failure } when IsKnown(guarded, scope) => print(conditional.Otherwise, scope),
        { Condition: IsNull isNull, Otherwise: not Model.Expressions.Conditional } =>
            Choose(Not(isNull), conditional.Otherwise, conditional.Then, scope, print),
        _ => Choose(conditional.Condition, conditional.Then, conditional.Otherwise, scope, print),
    };

    /// <summary>Whether a guard would ask again for what a condition has found already.</summary>
    private static bool IsKnown(Expression guarded, Scope scope) => JsonataPrinter.Raw(guarded, scope) is { IsPlain: true } path && scope.Has(path.Text);

    /// <summary>What is asked for and then read is evaluated once: <c>($value := $filter(…)[0]; $value != null ? $value.name : …)</c>.</summary>
    private static Fragment Bound(Conditional conditional, Expression repeated, Scope scope, Func<Expression, Scope, Fragment> print)
    {
        var (inner, local) = scope.WithLocal("value", repeated);
        var rest = print(RepeatedValue.Replace(conditional, repeated, local), inner);
        return new($"(${inner.Names.Locals[local.Name]} := {JsonataPrinter.Value(repeated, scope).Text}; {rest.Text})") { Missing = rest.Missing };
    }

    private static Fragment Choose(
        Expression condition, Expression then, Expression otherwise, Scope scope, Func<Expression, Scope, Fragment> print)
    {
        var whenTrue = print(then, scope.After(condition, true));
        var whenFalse = print(otherwise, scope.After(condition, false));
        var question = JsonataPrinter.Raw(condition, scope).AtLeast(Precedence.Or);
        return new($"{question} ? {whenTrue.AtLeast(Precedence.Or)}{(OmittedPrinter.IsNothing(whenFalse) ? "" : $" : {whenFalse.Text}")}", Precedence.Conditional)
        {
            Missing = whenTrue.Missing is Missing.Never ? whenFalse.Missing : whenTrue.Missing,
        };
    }

    private static Unary Not(Expression operand) => new(UnaryOperator.Not, operand);
}
