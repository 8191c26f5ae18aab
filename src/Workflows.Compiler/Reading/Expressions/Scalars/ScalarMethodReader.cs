using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads <c>ToString</c>, <c>Equals</c> and <c>Parse</c> of numbers, Booleans, characters and enums.</summary>
internal sealed class ScalarMethodReader(ExpressionReader reader, ReadingScope scope)
{
    /// <summary>Whether a call is of such a type.</summary>
    public static bool Reads(IInvocationOperation operation) => TypeOf(operation) is { } type && ValueTypes.KindOf(type)
        is ValueKind.Boolean or ValueKind.Integer or ValueKind.Double or ValueKind.Wide or ValueKind.Character or ValueKind.Enum;

    public Expression? Read(IInvocationOperation operation) => (operation.TargetMethod.Name, ValueTypes.KindOf(TypeOf(operation))) switch
    {
        (nameof(ToString), ValueKind.Integer or ValueKind.Boolean or ValueKind.Enum) => ReadToString(operation),
        (nameof(int.Parse), not ValueKind.Enum) => new ParseReader(reader, scope).Read(operation),
        (nameof(Equals), not ValueKind.Wide) => ReadEquals(operation),
        (_, ValueKind.Character) => new CharacterMethodReader(reader, scope).Read(operation),
        _ => scope.Report(operation, OperationNames.Of(operation)),
    };

    // The methods of an enum are declared by Enum.
    private static ITypeSymbol? TypeOf(IInvocationOperation operation) =>
        operation.Instance is { } instance ? Operands.WithoutConversions(instance).Type : operation.TargetMethod.ContainingType;

    private Expression? ReadToString(IInvocationOperation operation)
    {
        var instance = Operands.WithoutConversions(operation.Instance!);
        var isPlain = operation.Arguments switch
        {
            [] => true,
            [{ Value: var culture }] => Cultures.IsInvariant(culture),
            _ => false,
        };
        return isPlain
            ? new PrintedTextReader(reader, scope).Read(instance)
            : scope.Report(operation, $"{OperationNames.Of(operation)} with a format", "format it in a [Task]");
    }

    private Expression? ReadEquals(IInvocationOperation operation)
    {
        if (operation is not { Instance: { } instance, Arguments: [{ Value: var argument }] }
            || !ValueTypes.AreSame(Operands.WithoutConversions(instance).Type, Operands.WithoutConversions(argument).Type))
        {
            return scope.Report(operation, OperationNames.Of(operation), "use '=='");
        }

        return Arguments.Read(
            reader,
            [Operands.WithoutConversions(instance), Operands.WithoutConversions(argument)],
            static values => new Binary(BinaryOperator.Equal, values[0], values[1]));
    }
}
