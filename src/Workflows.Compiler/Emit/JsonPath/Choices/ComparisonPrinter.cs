using System.Globalization;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>Writes comparisons. An operator names the type that it compares, and is false of any other.</summary>
internal static class ComparisonPrinter
{
    public static Test? Print(Binary comparison, JsonPathScope scope) => comparison switch
    {
        { Operator: BinaryOperator.NotEqual } => Print(comparison with { Operator = BinaryOperator.Equal }, scope) is { } equal ? Test.Negated(equal) : null,
        { Operator: BinaryOperator.Equal, Right: Literal.Null } => ConditionPrinter.Print(comparison.Left, scope, isNull: true),
        { Operator: BinaryOperator.Equal, Left: Literal.Null } => ConditionPrinter.Print(comparison.Right, scope, isNull: true),
        { Left: TimeCall { Function: TimeFunction.MillisecondsOfInstant, Arguments: [{ Scalar: ScalarType.Timestamp } left] }, Right: TimeCall { Function: TimeFunction.MillisecondsOfInstant, Arguments: [{ Scalar: ScalarType.Timestamp } right] } } =>
            OfPaths(comparison with { Left = left, Right = right }, scope),
        { Left: Literal left, Right: Literal right } => Constant(comparison, left, right, scope),
        { Left: Literal } => Print(Turned(comparison), scope),
        { Left: var left, Right: var right } when IsDeployed(left) && !IsDeployed(right) && right is not Literal => Print(Turned(comparison), scope),
        _ when IsBranch(comparison.Left, scope) => Distributed(comparison, comparison.Left, part => comparison with { Left = part }, scope),
        _ when IsBranch(comparison.Right, scope) => Distributed(comparison, comparison.Right, part => comparison with { Right = part }, scope),
        { Operator: BinaryOperator.Equal, Left: (Binary or Unary or IsNull or Call) and { IsNullable: false } condition, Right: Literal.Boolean { Value: var isTrue } } =>
            ConditionPrinter.Print(condition, scope) is { } test ? isTrue ? test : Test.Negated(test) : null,
        { Right: var constant } when constant is Literal || IsDeployed(constant) => WithConstant(comparison, constant, scope),
        _ => OfPaths(comparison, scope),
    };

    /// <summary>Compares what each branch of an operand gives: <c>(a ?? b) == c</c>.</summary>
    private static Test? Distributed(Binary comparison, Expression operand, Func<Expression, Binary> with, JsonPathScope scope)
    {
        switch (operand)
        {
            case Coalesce coalesce:
                return ConditionPrinter.Choose(new IsNull(coalesce.Left), with(coalesce.Right), with(coalesce.Left with { IsNullable = false }), scope);
            case Conditional conditional and not { Then: Failure } and not { Otherwise: Failure }:
                return ConditionPrinter.Choose(conditional.Condition, with(conditional.Then), with(conditional.Otherwise), scope);
            default:
                scope.Report(operand, PartNames.Of(operand, scope.Roots));
                return null;
        }
    }

    private static bool IsBranch(Expression operand, JsonPathScope scope) => operand is Conditional or Coalesce && PathReader.TryRead(operand, scope.Roots) is null;

    /// <summary>Whether it is a text with placeholders.</summary>
    private static bool IsDeployed(Expression operand) => DeployedText.TryRow(operand) is not null;

    private static Test? WithConstant(Binary comparison, Expression literal, JsonPathScope scope)
    {
        if (PathTests.Read(comparison.Left, scope) is not { } path)
        {
            return null;
        }

        if (ValuePrinter.TryConstant(literal) is not { } constant)
        {
            scope.Report(literal, "a text with '${' in a condition, which deployment tools take for a substitution");
            return null;
        }

        var type = literal switch
        {
            Literal.Boolean => "Boolean",
            Literal.Number => "Numeric",
            _ => path.Scalar is ScalarType.Timestamp ? "Timestamp" : "String",
        };
        return PathTests.Of(path, type + Suffix(comparison.Operator), constant);
    }

    private static Test? OfPaths(Binary comparison, JsonPathScope scope)
    {
        var left = PathTests.Read(comparison.Left, scope);
        var right = PathTests.Read(comparison.Right, scope);
        if (left is null || right is null)
        {
            return null;
        }

        // What is not of an operator's type is equal to nothing, so where the types do not say it, one of the operators applies.
        var test = Test.Any([.. TypesOf(left.Scalar).Intersect(TypesOf(right.Scalar)).Select(
            type => new Test.Comparison(left.Text, $"{type}{Suffix(comparison.Operator)}Path", JsonNode.Of(right.Text)))]);
        var isPresent = Test.All(PathTests.Presence(left), PathTests.Presence(right));
        var equal = Test.All(isPresent, test);
        return left.IsNullable && right.IsNullable
            ? Test.Any(equal, Test.All(Test.Negated(PathTests.IsNotNull(left)), Test.Negated(PathTests.IsNotNull(right))))
            : equal;
    }

    private static Test? Constant(Binary comparison, Literal left, Literal right, JsonPathScope scope)
    {
        int? order = (left, right) switch
        {
            (Literal.String one, Literal.String other) => string.CompareOrdinal(one.Value, other.Value),
            (Literal.Boolean one, Literal.Boolean other) => one.Value.CompareTo(other.Value),
            (Literal.Number one, Literal.Number other) => Number(one).CompareTo(Number(other)),
            _ => null,
        };
        if (order is not { } difference)
        {
            scope.Report(comparison, "a comparison of constants of different types");
            return null;
        }

        var isTrue = comparison.Operator switch
        {
            BinaryOperator.Equal => difference == 0,
            BinaryOperator.LessThan => difference < 0,
            BinaryOperator.LessThanOrEqual => difference <= 0,
            BinaryOperator.GreaterThan => difference > 0,
            _ => difference >= 0,
        };
        return isTrue ? Test.True : Test.False;
    }

    private static double Number(Literal.Number literal) => double.Parse(literal.Text, CultureInfo.InvariantCulture);

    private static Binary Turned(Binary comparison) => new(
        comparison.Operator switch
        {
            BinaryOperator.LessThan => BinaryOperator.GreaterThan,
            BinaryOperator.LessThanOrEqual => BinaryOperator.GreaterThanOrEqual,
            BinaryOperator.GreaterThan => BinaryOperator.LessThan,
            BinaryOperator.GreaterThanOrEqual => BinaryOperator.LessThanOrEqual,
            var other => other,
        },
        comparison.Right,
        comparison.Left);

    private static string Suffix(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Equal => "Equals",
        BinaryOperator.LessThan => "LessThan",
        BinaryOperator.LessThanOrEqual => "LessThanEquals",
        BinaryOperator.GreaterThan => "GreaterThan",
        _ => "GreaterThanEquals",
    };

    private static string[] TypesOf(ScalarType scalar) => scalar switch
    {
        ScalarType.String => ["String"],
        ScalarType.Boolean => ["Boolean"],
        ScalarType.Integer or ScalarType.Number => ["Numeric"],
        ScalarType.Timestamp => ["Timestamp"],
        _ => ["String", "Numeric", "Boolean"],
    };
}
