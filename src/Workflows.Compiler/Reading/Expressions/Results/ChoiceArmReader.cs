using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model.States;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>nameof(State)</c> and <c>Next.To(nameof(State), value)</c>.</summary>
internal sealed class ChoiceArmReader(ExpressionReader reader, ReadingScope scope)
{
    private const string Remedy = "write nameof(State) or Next.To(nameof(State), value)";

    public (ChoiceArm Arm, ChoiceTarget Target)? Read(IOperation operation)
    {
        if (StateOf(operation) is { } state)
        {
            return (new ChoiceArm(state, null, null), new ChoiceTarget(operation.Syntax, null));
        }

        if (operation is IInvocationOperation { TargetMethod: { Name: "To" } method } call && WorkflowTypes.IsNext(method.ContainingType))
        {
            return ReadTo(call);
        }

        var isThrow = Operands.WithoutConversions(operation) is IThrowOperation;
        scope.ReportChoice(operation, isThrow ? "an arm that throws" : "an arm that names no state", Remedy);
        return null;
    }

    private (ChoiceArm Arm, ChoiceTarget Target)? ReadTo(IInvocationOperation call)
    {
        var state = call.Arguments.First(static argument => argument.Parameter?.Name == "state").Value;
        var value = call.Arguments.First(static argument => argument.Parameter?.Name == "value").Value;
        var output = reader.Read(value);
        if (StateOf(state) is not { } name)
        {
            scope.ReportChoice(state, "a state that is not a constant", Remedy);
            return null;
        }

        return output is null ? null : (new ChoiceArm(name, output, null), new ChoiceTarget(state.Syntax, TypeOf(call)));
    }

    private static string? StateOf(IOperation operation) =>
        operation.ConstantValue is { HasValue: true, Value: string and not "" and var state } ? state : null;

    // The symbol that the model gives for the syntax has the nullability that was inferred; the operation's has not.
    private ITypeSymbol TypeOf(IInvocationOperation call) =>
        ((scope.Model.GetSymbolInfo(call.Syntax, scope.CancellationToken).Symbol as IMethodSymbol) ?? call.TargetMethod).TypeArguments[0];
}
