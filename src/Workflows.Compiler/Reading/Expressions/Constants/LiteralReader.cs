using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads what the compiler has folded to a constant.</summary>
internal sealed class LiteralReader(ReadingScope scope)
{
    public Expression? Read(IOperation operation)
    {
        var type = ValueTypes.Underlying(operation.Type);
        return operation.ConstantValue.Value switch
        {
            null => new Literal.Null { IsNullable = true },
            var value when type is { TypeKind: TypeKind.Enum } => EnumNames.ValueOf(type, value, scope.Json)
                ?? scope.Report(operation, $"the value {value} of '{OperationNames.Of(type)}', which has no name of its own,", "name it in the enum"),
            bool value => new Literal.Boolean(value),
            string value => PlaceholderText.Of(value, operation.Syntax, scope),
            char value => new Literal.String(value.ToString()),
            var value => NumberText.Of(value) is { } text
                ? new Literal.Number(text)
                : scope.Report(operation, $"the number {value}, which JSONata would round,", "use a string, or a [Task]"),
        };
    }
}
