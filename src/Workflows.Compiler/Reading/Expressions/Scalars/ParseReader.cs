using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>int.Parse</c> and <c>bool.Parse</c>. <c>double.Parse</c> takes texts such as NaN and 1e999, with which C# goes on and JSON does not.</summary>
internal sealed class ParseReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IInvocationOperation operation)
    {
        if (operation.TargetMethod.ContainingType.SpecialType is SpecialType.System_Double)
        {
            return scope.Report(operation, "'double.Parse', which takes NaN and infinity,", "declare the data as a number, or parse it in a [Task]");
        }

        if (FunctionOf(operation.TargetMethod.ContainingType.SpecialType) is not { } function
            || operation.TargetMethod.Parameters[0].Type.SpecialType is not SpecialType.System_String)
        {
            return scope.Report(operation, OperationNames.Of(operation));
        }

        return operation.Arguments switch
        {
            [_] => Call(operation, function),
            [_, { Value: var culture }] when culture.Type is { TypeKind: TypeKind.Enum } => scope.Report(operation, $"{OperationNames.Of(operation)} with a style", "leave the style out"),
            [_, { Value: var culture }] => Cultures.IsInvariant(culture) ? Call(operation, function) : ReportCulture(operation),
            _ => scope.Report(operation, $"{OperationNames.Of(operation)} with a style", "leave the style out"),
        };
    }

    private static TextFunction? FunctionOf(SpecialType type) => type switch
    {
        SpecialType.System_Int32 => TextFunction.ParseInteger,
        SpecialType.System_Boolean => TextFunction.ParseBoolean,
        _ => null,
    };

    private Expression? ReportCulture(IInvocationOperation operation) =>
        scope.ReportCulture(operation, OperationNames.Of(operation), "add 'CultureInfo.InvariantCulture'");

    private Expression? Call(IInvocationOperation operation, TextFunction function) =>
        Arguments.Read(reader, Arguments.Of(operation).Take(1), values => TextCalls.Of(function, mayFail: true, values[0]));
}
