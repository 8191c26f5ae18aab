using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads an enum.</summary>
internal static class EnumTypeReader
{
    public static EnumType? Read(DataTypeScan scan, INamedTypeSymbol type, string path)
    {
        var fields = type.GetMembers().OfType<IFieldSymbol>().Where(field => field.HasConstantValue).ToList();
        var members = fields.Select(field => Read(field, scan.Rules)).ToList();
        var isFlags = type.GetAttributes().Any(IsFlags);
        if (FaultOf(members, isFlags) is { } fault)
        {
            scan.Fail(path, $"is of the enum '{type.Name}', whose {fault}");
            return null;
        }

        return new EnumType(
            TypeReferences.Of(type), PrimitiveTypes.KindOf(type.EnumUnderlyingType!)!.Value, members.ToEquatableArray(), isFlags)
        {
            IsObsolete = fields.Any(Obsolete.IsMarked),
            IsNumeric = Embeddings.IsNumericEnum(type),
        };
    }

    private static EnumMember Read(IFieldSymbol field, JsonRules rules) =>
        new(Identifiers.Escape(field.Name), rules.NameOf(field)!, Bits(field.ConstantValue!));

    private static string? FaultOf(List<EnumMember> members, bool isFlags)
    {
        if (members.GroupBy(member => member.Bits).FirstOrDefault(group => group.Count() > 1) is { } sameValue)
        {
            return $"members {Names(sameValue)} have one value, so that JSON cannot tell them apart; remove one";
        }

        if (members.GroupBy(member => member.JsonName, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } sameName)
        {
            return $"members {Names(sameName)} have one name in JSON; rename one";
        }

        // System.Text.Json refuses these too: they could not be read back.
        return members.FirstOrDefault(member => !IsReadable(member.JsonName, isFlags)) is { } odd
            ? $"member '{odd.Name}' has the name '{odd.JsonName}' in JSON, which cannot be read back; "
                + "use one without spaces around it and without commas"
            : null;
    }

    private static bool IsReadable(string name, bool isFlags) => name.Length > 0 && name.Trim() == name && !(isFlags && name.Contains(','));

    private static string Names(IEnumerable<EnumMember> members) => string.Join(" and ", members.Take(2).Select(member => $"'{member.Name}'"));

    private static bool IsFlags(AttributeData attribute) =>
        attribute.AttributeClass is { } type && SystemTypes.Is(type, "System", nameof(FlagsAttribute));

    private static ulong Bits(object value) => value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value));
}
