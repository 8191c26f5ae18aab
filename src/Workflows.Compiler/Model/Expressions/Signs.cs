namespace Workflows.Compiler.Model.Expressions;

/// <summary>What is known about the signs of numbers.</summary>
internal static class Signs
{
    /// <summary>Whether a number is certainly not negative.</summary>
    public static bool IsNonNegative(this Expression expression) => expression switch
    {
        Count or Failure or TextCall { Function: TextFunction.Length } or NumberCall { Function: NumberFunction.Absolute or NumberFunction.SquareRoot } => true,
        NumberCall
        {
            Function: NumberFunction.Floor or NumberFunction.Ceiling or NumberFunction.Truncate or NumberFunction.Round or NumberFunction.RoundAwayFromZero or NumberFunction.Power,
        } call => call.Arguments[0].IsNonNegative(),
        NumberCall { Function: NumberFunction.Maximum } call => call.Arguments.Any(IsNonNegative),
        NumberCall { Function: NumberFunction.Minimum } call => call.Arguments.All(IsNonNegative),
        NumberCall { Function: NumberFunction.Clamp } call => call.Arguments[1].IsNonNegative(),
        Literal.Number number => !number.Text.StartsWith("-", StringComparison.Ordinal),
        Binary { Operator: BinaryOperator.Multiply } square when square.Left.Equals(square.Right) => true,
        Binary { Operator: BinaryOperator.Add or BinaryOperator.Multiply or BinaryOperator.Divide or BinaryOperator.DivideIntegers } binary =>
            binary.Left.IsNonNegative() && binary.Right.IsNonNegative(),
        Binary { Operator: BinaryOperator.Remainder } remainder => remainder.Left.IsNonNegative(),
        Conditional conditional => conditional.Then.IsNonNegative() && conditional.Otherwise.IsNonNegative(),
        Let let => let.Body.IsNonNegative(),
        _ => false,
    };
}
