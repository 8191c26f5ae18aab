using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Expressions;
using Workflows.Compiler.Reading.Data;

namespace Workflows.Compiler.Reading.Expressions;

/// <summary>Tells which scalar a type is in JSON.</summary>
internal static class ScalarTypes
{
    public static ScalarType Of(ITypeSymbol? type, JsonRules rules) => ValueTypes.KindOf(type) switch
    {
        ValueKind.Boolean => ScalarType.Boolean,
        ValueKind.Integer => ScalarType.Integer,
        ValueKind.Double or ValueKind.Wide => ScalarType.Number,
        ValueKind.String or ValueKind.Character => ScalarType.String,

        // A value without a name is a number in JSON even where the others are texts.
        ValueKind.Enum => rules.EnumFormOf(ValueTypes.Underlying(type)!) is EnumForm.Number ? ScalarType.Number : ScalarType.Unknown,
        _ => ValueTypes.Underlying(type) is { Name: "DateTimeOffset" } moment && ValueTypes.IsInSystem(moment) ? ScalarType.Timestamp : ScalarType.Unknown,
    };
}
