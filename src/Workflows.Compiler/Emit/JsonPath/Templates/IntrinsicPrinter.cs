using System.Globalization;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes expressions as calls of intrinsic functions.</summary>
internal static class IntrinsicPrinter
{
    /// <summary>The call; null if there is no function that means the same.</summary>
    public static Intrinsic? Print(Expression expression, JsonPathScope scope)
    {
        var call = Unlimited(expression, scope);
        if (call is { Depth: Intrinsic.Deepest + 1 })
        {
            scope.Report(expression, $"more than {Intrinsic.Deepest} intrinsic functions in each other");
        }

        return call;
    }

    /// <summary>An argument: a constant, a path or a call.</summary>
    public static Intrinsic? Argument(Expression expression, JsonPathScope scope)
    {
        if (PathReader.TryRead(expression, scope.Roots) is { } path)
        {
            return PathPrinter.Print(expression, path, scope) is { } text ? Intrinsic.Of(text) : null;
        }

        return expression switch
        {
            Literal literal => IntrinsicText.Constant(literal),
            _ when DeployedText.TryRow(expression) is { } row && IntrinsicText.TryTemplate(row) is { } text => Intrinsic.Of($"'{text}'"),
            _ => Print(expression, scope),
        };
    }

    /// <summary>The call of a function with some arguments.</summary>
    public static Intrinsic? Call(string function, JsonPathScope scope, params Expression[] arguments)
    {
        var printed = arguments.Select(argument => Argument(argument, scope)).ToList();
        return printed.Contains(null) ? null : Intrinsic.Call(function, printed.OfType<Intrinsic>().ToArray());
    }

    /// <summary>A call that fails where C# throws.</summary>
    public static Intrinsic? Failing(Intrinsic? call, Expression part, JsonPathScope scope)
    {
        scope.MayFail(EvaluationFailures.Intrinsic, part);
        return call;
    }

    /// <summary>Notes what JSONPath cannot say.</summary>
    public static Intrinsic? Outside(Expression expression, JsonPathScope scope)
    {
        var culprit = PartNames.Culprit(expression, scope.Roots);
        scope.Report(culprit, PartNames.Of(culprit, scope.Roots));
        return null;
    }

    private static Intrinsic? Unlimited(Expression expression, JsonPathScope scope) => expression switch
    {
        Literal.String text => IntrinsicText.Constant(text) is { Depth: > 0 } decoded ? decoded : Intrinsic.Call("Format", Intrinsic.Of(IntrinsicText.Quote(text.Value))),
        Reference.Placeholder or Binary { Operator: BinaryOperator.Concatenate } or TextOf { Kind: not TextKind.Boolean } => FormatPrinter.Print(expression, scope),
        Binary { Operator: BinaryOperator.Add, Scalar: ScalarType.Integer } sum => Call("MathAdd", scope, sum.Left, sum.Right),
        Binary { Operator: BinaryOperator.Subtract, Scalar: ScalarType.Integer, Right: Literal.Number subtrahend } difference
            when Negative(subtrahend) is { } negative => Call("MathAdd", scope, difference.Left, negative),
        Count count => Call("ArrayLength", scope, count.Target),
        ElementAccess { IsFromEnd: true, Index: Literal.Number index } element when Negative(index) is { } negative =>
            Failing(SequenceCallPrinter.FromEnd(element.Target, negative.Text, scope), element, scope),
        ElementAccess { IsFromEnd: false } element => Failing(Call("ArrayGetItem", scope, element.Target, element.Index), element, scope),
        ArrayConstruction array => Call("Array", scope, [.. array.Elements]),
        ObjectConstruction construction => JsonPrinter.Object(construction.Members, scope),
        With with => JsonPrinter.Merge(with, scope),
        JsonCall { Function: JsonFunction.Parse } parse => Failing(Call("StringToJson", scope, parse.Arguments[0]), parse, scope),
        TextCall call when TextCallPrinter.TryFind(call) is { } found => Call(found.Function, scope, found.Arguments),
        SequenceCall call => SequenceCallPrinter.Print(call, scope),
        Let let => Bound(let, scope, static (body, inner) => Print(body, inner)),
        Reference.Local local when scope.Roots.Local(local) is { } value => Print(value, scope),
        Conditional { Condition: IsNull guard, Then: Failure } guarded when Insists(guarded.Otherwise, guard.Operand, scope) => Print(guarded.Otherwise, scope),
        _ => Outside(expression, scope),
    };

    /// <summary>A body that reads a value by a name. Everything in a template is evaluated, so a value that is read may stand where it is read.</summary>
    public static T? Bound<T>(Let let, JsonPathScope scope, Func<Expression, JsonPathScope, T?> print)
        where T : class
    {
        var reads = let.Body.SelfAndDescendants().Count(part => part is Reference.Local local && local.Name == let.Name);
        if (reads == 1 || PathReader.TryRead(let.Value, scope.Roots) is { MayFail: false } || let.Value is Literal)
        {
            return print(let.Body, scope.With(scope.Roots.Bind(let)));
        }

        scope.Report(let, "a value that is evaluated once and read several times");
        return null;
    }

    private static Literal.Number? Negative(Literal.Number number) =>
        int.TryParse(number.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) && value != int.MinValue
            ? new Literal.Number((-value).ToString(CultureInfo.InvariantCulture))
            : null;

    /// <summary>Whether a value cannot be had if another is null, since everything in a template is evaluated and null has no members.</summary>
    private static bool Insists(Expression value, Expression guarded, JsonPathScope scope)
    {
        if (PathReader.TryRead(guarded, scope.Roots) is not { } start)
        {
            return false;
        }

        var insists = value.SelfAndDescendants().Any(part => PathReader.TryRead(part, scope.Roots) is { MayBeMissing: false } path && start.LeadsTo(path));
        if (insists)
        {
            scope.MayFail(EvaluationFailures.Path, guarded);
        }

        return insists;
    }
}
