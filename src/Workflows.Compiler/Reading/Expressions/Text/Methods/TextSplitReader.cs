using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>Split</c> by one separator.</summary>
internal sealed class TextSplitReader(ExpressionReader reader, ReadingScope scope)
{
    private const int RemoveEmpty = 1;
    private const int Trim = 2;
    private const string Remedy = "split by one character or text";

    public Expression? Read(IInvocationOperation operation)
    {
        var operands = Arguments.Of(operation);
        if (SeparatorOf(operation, operands) is not { } separator)
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} by other than one separator", Remedy);
        }

        if (OptionsOf(operands) is not { } options || operation.TargetMethod.Parameters.Any(static parameter => parameter.Name == "count"))
        {
            return scope.Report(operation, $"{OperationNames.Of(operation)} with a count, or with options that are not constant", Remedy);
        }

        return Arguments.Read(reader, [operands[0], separator], values => Split(values[0], values[1], options));
    }

    /// <summary>Nothing is split by an empty text.</summary>
    private static Expression Split(Expression text, Expression separator, int options)
    {
        var call = TextCalls.Of(FunctionOf(options), text, separator);
        return separator switch
        {
            Literal.String { Value: not "" } or TextCall { Function: TextFunction.Character or TextFunction.CharacterFromEnd } => call,
            _ when options == 0 => new Conditional(
                new Binary(BinaryOperator.Equal, separator, new Literal.String("")),
                new ArrayConstruction(new[] { text }.ToEquatableArray()),
                call),
            _ => call,
        };
    }

    private static TextFunction FunctionOf(int options) => options switch
    {
        0 => TextFunction.Split,
        RemoveEmpty => TextFunction.SplitWithoutEmpty,
        Trim => TextFunction.SplitTrimmed,
        _ => TextFunction.SplitTrimmedWithoutEmpty,
    };

    // Split(params char[]) with one character is Split(char), which C# prefers where the second parameter's default is there.
    private static IOperation? SeparatorOf(IInvocationOperation operation, IReadOnlyList<IOperation> operands) => operation.TargetMethod.Parameters[0].Type switch
    {
        { SpecialType: SpecialType.System_Char } => operands[1],
        { SpecialType: SpecialType.System_String } when operands[1].ConstantValue is { HasValue: true, Value: string and not "" } => operands[1],
        IArrayTypeSymbol => Operands.WithoutConversions(operands[1]) is IArrayCreationOperation { Initializer.ElementValues: [{ } only] } && only.Type?.SpecialType is SpecialType.System_Char ? only : null,
        _ => null,
    };

    private static int? OptionsOf(IReadOnlyList<IOperation> operands) => operands.Skip(2).ToList() switch
    {
        [] => 0,
        [{ ConstantValue: { HasValue: true, Value: int options } }] => options,
        _ => null,
    };
}
