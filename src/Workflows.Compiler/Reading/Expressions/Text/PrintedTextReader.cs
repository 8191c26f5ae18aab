using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Reads a value as C# prints it in an interpolated string or a concatenation; null is the empty text there.</summary>
internal sealed class PrintedTextReader(ExpressionReader reader, ReadingScope scope)
{
    public Expression? Read(IOperation operation)
    {
        var printed = Operands.WithoutConversions(operation);
        if (Operands.IsNull(printed))
        {
            return new Literal.String("");
        }

        return !Reports(printed, printed.Type) && reader.Read(printed) is { } value ? scope.At(printed.Syntax, Of(value, printed.Type!)) : null;
    }

    /// <summary>Adds a finding if the values of a type have no text, and tells so.</summary>
    public bool Reports(IOperation place, ITypeSymbol? type)
    {
        if (KindOf(type) is not null)
        {
            return false;
        }

        scope.Report(place, $"the text of a '{OperationNames.Of(type)}'", "make a string of it in a [Task]");
        return true;
    }

    /// <summary>The text of a value that is read already, of a type that has one.</summary>
    public Expression Of(Expression value, ITypeSymbol type) => Print(value, KindOf(type)!.Value);

    private TextKind? KindOf(ITypeSymbol? type) => ValueTypes.KindOf(type) switch
    {
        ValueKind.String or ValueKind.Character => TextKind.String,
        ValueKind.Integer => TextKind.Integer,
        ValueKind.Boolean => TextKind.Boolean,
        ValueKind.Enum when EnumNames.ArePrinted(type!, scope.Json) => TextKind.String,
        _ => null,
    };

    private static Expression Print(Expression value, TextKind kind)
    {
        var known = value with { IsNullable = false };
        var text = kind is TextKind.String ? known : new TextOf(known, kind);
        return value.IsNullable ? new Conditional(Logic.IsNull(value), new Literal.String(""), text) : text;
    }
}
