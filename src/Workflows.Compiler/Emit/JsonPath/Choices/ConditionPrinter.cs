using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes Boolean expressions as tests of a Choice.</summary>
internal static class ConditionPrinter
{
    /// <summary>The test; null if a Choice cannot make it.</summary>
    public static Test? Print(Expression condition, JsonPathScope scope) => condition switch
    {
        Literal.Boolean constant => constant.Value ? Test.True : Test.False,
        Unary { Operator: UnaryOperator.Not } negation => Not(negation.Operand, scope),
        IsNull isNull => Print(isNull.Operand, scope, isNull: true),
        Binary { Operator: BinaryOperator.And } both => Join(both, scope, Test.All),
        Binary { Operator: BinaryOperator.Or } either => Join(either, scope, Test.Any),
        Binary { Operator: >= BinaryOperator.Equal and <= BinaryOperator.GreaterThanOrEqual } comparison => ComparisonPrinter.Print(comparison, scope),
        TextCall search when TextCallPrinter.TryPattern(search) is { } pattern => Matches(search, pattern, scope),
        SequenceCall { Function: SequenceFunction.Any, Arguments: [var items] } => IsAny(items, scope),
        Let let => Bound(let, scope),
        Reference.Local local when scope.Roots.Local(local) is { } value => Print(value, scope),
        Coalesce coalesce => Choose(new IsNull(coalesce.Left), coalesce.Right, coalesce.Left with { IsNullable = false }, scope),
        Conditional conditional when PathReader.TryRead(conditional, scope.Roots) is null => Choose(conditional, scope),
        _ => Boolean(condition, isTrue: true, scope),
    };

    /// <summary>Whether a value is null; otherwise whether it is not.</summary>
    public static Test? Print(Expression operand, JsonPathScope scope, bool isNull)
    {
        if (operand is Literal)
        {
            return operand is Literal.Null == isNull ? Test.True : Test.False;
        }

        if (operand is Coalesce coalesce)
        {
            var left = Print(coalesce.Left, scope, isNull);
            var right = Print(coalesce.Right, scope, isNull);
            return left is null || right is null ? null : isNull ? Test.All(left, right) : Test.Any(left, right);
        }

        return PathTests.Read(operand, scope) is not { } path ? null : isNull ? Test.Negated(PathTests.IsNotNull(path)) : PathTests.IsNotNull(path);
    }

    public static Test? Choose(Expression condition, Expression then, Expression otherwise, JsonPathScope scope)
    {
        var test = Print(condition, scope);
        var whenTrue = Print(then, scope);
        var whenFalse = Print(otherwise, scope);
        return test is null || whenTrue is null || whenFalse is null ? null : Test.Choose(test, whenTrue, whenFalse);
    }

    private static Test? Choose(Conditional conditional, JsonPathScope scope)
    {
        if (conditional is not { Then: Failure } and not { Otherwise: Failure })
        {
            return Choose(conditional.Condition, conditional.Then, conditional.Otherwise, scope);
        }

        scope.Report(conditional, PartNames.Of(conditional, scope.Roots));
        return null;
    }

    /// <summary>A condition that reads a value by a name. Not everything in a condition is evaluated, so the value must be one that cannot fail.</summary>
    private static Test? Bound(Let let, JsonPathScope scope)
    {
        if (PathReader.TryRead(let.Value, scope.Roots) is { MayFail: false } || let.Value is Literal)
        {
            return Print(let.Body, scope.With(scope.Roots.Bind(let)));
        }

        scope.Report(let.Value, "a computed value by a name in a condition");
        return null;
    }

    private static Test? Matches(TextCall search, string pattern, JsonPathScope scope)
    {
        if (pattern.Contains("${"))
        {
            scope.Report(search, "a text with '${' in a condition, which deployment tools take for a substitution");
            return null;
        }

        return PathTests.Read(search.Arguments[0], scope) is { } path ? PathTests.Of(path, "StringMatches", JsonNode.Of(pattern)) : null;
    }

    /// <summary>Whether there is an item: the first is there then, if only as null.</summary>
    private static Test? IsAny(Expression items, JsonPathScope scope)
    {
        var first = new ElementAccess(items, new Literal.Number("0")) { IsThere = true };
        if (PathReader.TryRead(items, scope.Roots) is { MayBeMissing: false } && PathTests.Read(first, scope) is { } path)
        {
            return new Test.Comparison(path.Text, "IsPresent", JsonNode.Of(true));
        }

        scope.Report(items, PartNames.Of(items, scope.Roots) + " in a condition, which compares what is in the data");
        return null;
    }

    private static Test? Not(Expression operand, JsonPathScope scope) => operand switch
    {
        IsNull isNull => Print(isNull.Operand, scope, isNull: false),
        _ when PathReader.TryRead(operand, scope.Roots) is { IsNullable: false } => Boolean(operand, isTrue: false, scope),
        _ => Print(operand, scope) is { } test ? Test.Negated(test) : null,
    };

    private static Test? Join(Binary binary, JsonPathScope scope, Func<Test[], Test> join)
    {
        var left = Print(binary.Left, scope);
        var right = Print(binary.Right, scope);
        return left is null || right is null ? null : join([left, right]);
    }

    private static Test? Boolean(Expression value, bool isTrue, JsonPathScope scope) =>
        PathTests.Read(value, scope) is { } path ? PathTests.Of(path, "BooleanEquals", JsonNode.Of(isTrue)) : null;
}
