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
        var polymorphism = Polymorphic.Is(type) ? Polymorphic.Read(scan, type, path) : null;
        if (Polymorphic.Is(type) && polymorphism is null)
        {
            return null;
        }

        return type.IsAbstract
            ? new ObjectType(TypeReferences.Of(type), EquatableArray<DataMember>.Empty) { IsAbstract = true, Polymorphism = polymorphism }
            : ReadConcrete(scan, type, path) is { } read ? read with { Polymorphism = polymorphism } : null;
    }

    private static ObjectType? ReadConcrete(DataTypeScan scan, INamedTypeSymbol type, string path)
    {
        if (ServiceDataTypes.OtherBase(type) is { } other)
        {
            scan.Fail(path, $"is of type '{type.Name}', which is data of AWS but derives from '{other.Name}', which is not; mark that with [ServiceData] too");
            return null;
        }

        var members = scan.Rules.MembersOf(type);
        if (UnsupportedMembers.FaultOf(type, scan.Rules.StyleOf(type), members) is { } fault)
        {
            scan.Fail($"{path}.{fault.Member}", fault.Text);
            return null;
        }

        var constructor = scan.Rules.ConstructorOf(type);
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
                RefusesUnknown = JsonAttributes.Argument(type, JsonAttributes.UnmappedMemberHandling) is 1,
                Extension = Extensions.Of(type),
                Discriminators = Polymorphic.BasesOf(type).Select(Polymorphic.DiscriminatorOf).Distinct().ToEquatableArray(),
            };
    }

    private static DataMember? Read(DataTypeScan scan, JsonMember member, ObjectConstructor constructor, string path)
    {
        var parameter = constructor.ParameterOf(member);
        var type = Nullability.OfMember(parameter?.Type ?? member.Type);
        var embedding = Embeddings.OfMember(member.Symbol, type);
        var place = $"{path}.{member.Symbol.Name}";
        if ((embedding is null ? scan.Read(type, place) : DataTypeScan.ValueOf(type)) is not { } value)
        {
            return null;
        }

        var isRequired = IsRequired(member.Symbol) && !constructor.SetsRequiredMembers;
        var condition = Conditions.WhenWritten(member.Symbol, scan.Rules.StyleOf(member.Symbol.ContainingType), value.IsNullable);
        var omitsNull = value.IsNullable && Obstacles.OmitsNull(member.Symbol, scan.Rules);
        var whenMissing = parameter is not null ? MemberDefaults.Of(parameter)
            : omitsNull && member.Symbol.DeclaringSyntaxReferences.IsEmpty ? new MemberDefault.None()
            : MemberDefaults.Of(member.Symbol, constructor.Symbol);
        if (IsLost(condition, whenMissing, value))
        {
            scan.Fail(place, "is left out of JSON by its condition, but is something else when it is missing; remove the condition or the default");
            return null;
        }

        return new DataMember(Identifiers.Escape(member.Symbol.Name), member.JsonName, value with { IsNullable = value.IsNullable && !DisallowsNull(member.Symbol) })
        {
            Parameter = parameter is null ? null : Identifiers.Escape(parameter.Name),
            IsInitialized = parameter is null || isRequired,
            IsSensitive = member.Symbol.GetAttributes().Any(static attribute => attribute.AttributeClass is { } type && SystemTypes.Is(type, "Workflows", "SensitiveAttribute")),
            IsRequired = (isRequired && !omitsNull) || JsonAttributes.Has(member.Symbol, JsonAttributes.Required),
            Condition = condition,
            Embedding = embedding,
            Default = condition is MemberCondition.NotDefault && whenMissing is MemberDefault.None
                ? new MemberDefault.Expression(value is { IsNullable: false, IsValueType: false } ? "default!" : "default", IsConstant: true)
                : whenMissing,
        };
    }

    // A null or zero that is not written must be null or zero when it is read.
    private static bool IsLost(MemberCondition condition, MemberDefault whenMissing, DataValue value) => condition switch
    {
        MemberCondition.NotNull => value.IsNullable && whenMissing is not (MemberDefault.None or MemberDefault.Unknown or MemberDefault.Expression { Text: "null" or "default" }),
        MemberCondition.NotDefault => whenMissing is not (MemberDefault.None or MemberDefault.Unknown or MemberDefault.Expression { Text: "null" or "default" or "0" or "false" }),
        _ => false,
    };

    private static bool IsObsolete(JsonMember member) => Obsolete.IsMarked(member.Symbol) || Obsolete.IsMarked(member.Type);

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };

    // The property says that null, which its type allows, is not for setting.
    private static bool DisallowsNull(ISymbol member) =>
        member is IPropertySymbol && member.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "DisallowNullAttribute" });
}
