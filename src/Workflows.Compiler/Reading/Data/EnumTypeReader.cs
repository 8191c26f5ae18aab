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
        var members = fields.Select(field => new EnumMember(Identifiers.Escape(field.Name), JsonMembers.NameOf(field)!, Bits(field.ConstantValue!))).ToList();
        var twins = members.GroupBy(member => member.Bits).FirstOrDefault(group => group.Count() > 1)?.ToList();
        if (twins is not null)
        {
            scan.Fail(path, $"is of the enum '{type.Name}', whose members '{twins[0].Name}' and '{twins[1].Name}' have one value, so that JSON cannot tell them apart; remove one");
            return null;
        }

        var sameName = members.GroupBy(member => member.JsonName, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1)?.ToList();
        if (sameName is not null)
        {
            scan.Fail(path, $"is of the enum '{type.Name}', whose members '{sameName[0].Name}' and '{sameName[1].Name}' have one name in JSON; rename one");
            return null;
        }

        return new EnumType(
            TypeReferences.Of(type), PrimitiveTypes.KindOf(type.EnumUnderlyingType!)!.Value, members.ToEquatableArray(), type.GetAttributes().Any(IsFlags))
        {
            IsObsolete = fields.Any(Obsolete.IsMarked),
        };
    }

    private static bool IsFlags(AttributeData attribute) => attribute.AttributeClass is { } type && SystemTypes.Is(type, "System", nameof(FlagsAttribute));

    private static ulong Bits(object value) => value is ulong bits ? bits : unchecked((ulong)Convert.ToInt64(value));
}
