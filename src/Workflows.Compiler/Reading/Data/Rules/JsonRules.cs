using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Reading.Data;

/// <summary>What a compilation says of the JSON of types: the naming of its assembly, and its <c>JsonSerializerContext</c>s.</summary>
/// <remarks>
/// The one place from which converters, expressions and results take names. It is remembered for a compilation, which never changes,
/// as long as that lives.
/// </remarks>
internal sealed class JsonRules
{
    private static readonly ConditionalWeakTable<Compilation, JsonRules> Known = new();

    // Asked again for each member that an expression reads. Analyzers ask from several threads.
    private readonly ConcurrentDictionary<INamedTypeSymbol, ImmutableArray<JsonMember>> _members = new(SymbolEqualityComparer.IncludeNullability);
    private readonly ConcurrentDictionary<ITypeSymbol, JsonStyle> _styles = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, ObjectConstructor> _constructors = new(SymbolEqualityComparer.IncludeNullability);
    private readonly IAssemblySymbol _assembly;
    private readonly Lazy<JsonContexts> _contexts;

    private JsonRules(Compilation compilation)
    {
        _assembly = compilation.Assembly;
        Naming = AssemblyNaming.Of(_assembly) ?? MemberNaming.CamelCase;
        _contexts = new Lazy<JsonContexts>(() => JsonContexts.Of(compilation, this));
    }

    /// <summary>How members of this assembly's types are named.</summary>
    public MemberNaming Naming { get; }

    public static JsonRules Of(Compilation compilation) => Known.GetValue(compilation, static key => new JsonRules(key));

    /// <summary>The context that has the type; null if none has.</summary>
    public JsonContext? ContextOf(ITypeSymbol type) => _contexts.Value.Find(type);

    /// <summary>Other contexts that have the type too, and write it differently.</summary>
    public JsonContext? OtherContextOf(ITypeSymbol type) => _contexts.Value.FindOther(type);

    public JsonStyle StyleOf(ITypeSymbol type) => _styles.TryGetValue(type, out var style) ? style : _styles.GetOrAdd(type, FindStyle(type));

    /// <summary>All members that the JSON of a type has, in order.</summary>
    public ImmutableArray<JsonMember> MembersOf(INamedTypeSymbol type) =>
        _members.TryGetValue(type, out var members) ? members : _members.GetOrAdd(type, JsonMembers.Of(type, StyleOf(type)));

    /// <summary>The constructor with which objects of a type are read.</summary>
    public ObjectConstructor ConstructorOf(INamedTypeSymbol type) =>
        _constructors.TryGetValue(type, out var constructor) ? constructor : _constructors.GetOrAdd(type, ObjectConstructors.Choose(type, MembersOf(type)));

    /// <summary>The name of a property, a field or an enum's member in JSON; null if it is not in JSON.</summary>
    public string? NameOf(ISymbol member) => JsonMembers.NameOf(member, StyleOf(member.ContainingType));

    /// <summary>What an enum's values are in JSON.</summary>
    public EnumForm EnumFormOf(ITypeSymbol type) =>
        ContextOf(type) is { Style.Obstacle: not null } || Embeddings.OfType(type, this) is { Kind: EmbeddingKind.Converter } ? EnumForm.Unknown
        : Embeddings.IsNumericEnum(type) || type.GetMembers().OfType<IFieldSymbol>().All(field => !field.HasConstantValue) ? EnumForm.Number
        : JsonAttributes.HasConverter(type) || StyleOf(type).HasTextEnums ? EnumForm.Name
        : EnumForm.Number;

    private JsonStyle FindStyle(ITypeSymbol type) => ContextOf(type)?.Style ?? (ServiceDataTypes.Is(type) ? JsonStyle.ServiceData : new JsonStyle(NamingOf(type)));

    // An assembly that knows of workflows names its own types, whoever uses them; of others nobody else would.
    private MemberNaming NamingOf(ITypeSymbol type) =>
        type.ContainingAssembly is not { } assembly || SymbolEqualityComparer.Default.Equals(assembly, _assembly)
            ? Naming
            : AssemblyNaming.Of(assembly) ?? (AssemblyNaming.KnowsWorkflows(assembly) ? MemberNaming.CamelCase : Naming);
}
