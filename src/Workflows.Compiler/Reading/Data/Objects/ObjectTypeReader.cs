using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>Reads a class, record or struct.</summary>
internal static class ObjectTypeReader
{
    public static ObjectType? Read(DataTypeScan scan, INamedTypeSymbol type, string path)
    {
        var members = JsonMembers.Of(type);
        if (UnsupportedMembers.FaultOf(type, members) is { } fault)
        {
            scan.Fail($"{path}.{fault.Member}", fault.Text);
            return null;
        }

        var constructor = ObjectConstructors.Choose(type, members);
        if (constructor.Fault is not null)
        {
            scan.Fail(constructor.FaultyMember is { } name ? $"{path}.{name}" : path, constructor.Fault);
            return null;
        }

        var read = members.Select(member => Read(scan, member, constructor, path)).ToList();
        return read.Contains(null)
            ? null
            : new ObjectType(TypeReferences.Of(type), read.OfType<DataMember>().ToEquatableArray())
            {
                Parameters = constructor.Arguments.Select(argument => Identifiers.Escape(argument.Parameter.Name)).ToEquatableArray(),
                SkipsParameters = constructor.Arguments.Length < constructor.Symbol.Parameters.Length,
                IsObsolete = Obsolete.IsMarked(constructor.Symbol) || members.Any(IsObsolete),
            };
    }

    private static DataMember? Read(DataTypeScan scan, JsonMember member, ObjectConstructor constructor, string path)
    {
        var parameter = constructor.ParameterOf(member);
        if (scan.Read(Nullability.OfMember(parameter?.Type ?? member.Type), $"{path}.{member.Symbol.Name}") is not { } value)
        {
            return null;
        }

        var isRequired = IsRequired(member.Symbol) && !constructor.SetsRequiredMembers;
        var isNullable = value.IsNullable && !DisallowsNull(member.Symbol);
        return new DataMember(Identifiers.Escape(member.Symbol.Name), member.JsonName, value with { IsNullable = isNullable })
        {
            Parameter = parameter is null ? null : Identifiers.Escape(parameter.Name),
            IsInitialized = parameter is null || isRequired,
            IsRequired = isRequired || JsonAttributes.Has(member.Symbol, JsonAttributes.Required),
            Default = parameter is null ? MemberDefaults.Of(member.Symbol, constructor.Symbol) : MemberDefaults.Of(parameter),
        };
    }

    private static bool IsObsolete(JsonMember member) => Obsolete.IsMarked(member.Symbol) || Obsolete.IsMarked(member.Type);

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    // The property says that null, which its type allows, is not for setting.
    private static bool DisallowsNull(ISymbol member) =>
        member is IPropertySymbol && member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DisallowNullAttribute" });
}
