using Microsoft.CodeAnalysis.CSharp;
using Workflows.Compiler.Emit.Text;
using Workflows.Compiler.Model.Data;

namespace Workflows.Compiler.Emit.Json;

/// <summary>The local variable that holds a member until the object is made.</summary>
/// <param name="Member">The member.</param>
/// <param name="Name">The variable.</param>
/// <param name="Flag">The variable that tells whether the JSON has the member, where null does not tell.</param>
internal sealed record MemberVariable(DataMember Member, string Name, string Flag)
{
    private const string Defaults = "defaults";

    private static readonly string[] Taken = ["json", "writer", "value", "extension", Defaults];

    public bool NeedsFlag =>
        Member.Value.IsNullable && (Member.IsRequired || NeedsNewObject || Member.Default is MemberDefault.Expression { IsConstant: false });

    /// <summary>Whether only a new object can tell the member's default.</summary>
    public bool NeedsNewObject => !Member.IsRequired && Member.Default is MemberDefault.Initializer or MemberDefault.Unknown;

    /// <summary>The field that holds who reads and writes the member, if its type does not decide.</summary>
    public string Data => Name.TrimStart('@') + "Data";

    /// <summary>The expression that reads the member.</summary>
    public string Read(JsonSource source) => Member switch
    {
        { Embedding: null } => source.Read(Member.Value),
        { Value.IsNullable: true } => $"{Data}.ReadOrNull(ref json)",
        _ => $"{Data}.Read(ref json)",
    };

    /// <summary>For instance <c>string? sku = null;</c>.</summary>
    public string Declaration => Constant is { } constant
        ? $"{Member.Value.Declaration} {Name} = {constant};"
        : $"{Member.Value.FullName}? {Name} = null;";

    /// <summary>The condition under which the JSON has the member.</summary>
    public string IsPresent => NeedsFlag ? Flag : $"{Name} is not null";

    /// <summary>The member's value in the end.</summary>
    /// <param name="newObject">What a new object is called where the default comes from it: <c>defaults!</c>.</param>
    public string Value(string newObject)
    {
        var name = CSharpText.Quote(Member.JsonName);
        var missing = $"json.Missing({name})";
        var fallback = Member switch
        {
            { IsRequired: true } => $"throw {missing}",
            { Default: MemberDefault.Expression expression } => expression.Text,
            { Default: MemberDefault.Initializer } => $"{newObject}.{Member.Name}",
            { Default: MemberDefault.Unknown, Value.IsNullable: true } => $"{newObject}.{Member.Name}",
            { Default: MemberDefault.Unknown, Value.IsValueType: true } => $"json.Known({newObject}.{Member.Name}, {name})",
            { Default: MemberDefault.Unknown } => $"{newObject}.{Member.Name} ?? throw {missing}",
            _ => $"throw {missing}",
        };
        return this switch
        {
            { Constant: not null } => Name,
            { NeedsFlag: true } => $"{Flag} ? {Name} : {fallback}",
            { Member.Value.IsNullable: true } => Name,
            { Member.IsRequired: true } or { Member.Default: not (MemberDefault.Expression or MemberDefault.Initializer or MemberDefault.Unknown) } =>
                Name == Member.JsonName ? $"json.Required({Name})" : $"json.Required({Name}, {name})",
            _ => $"{Name} ?? {fallback}",
        };
    }

    /// <summary>One variable for each member, with names that differ.</summary>
    public static List<MemberVariable> Of(ObjectType type)
    {
        var taken = new HashSet<string>(Taken, StringComparer.Ordinal);
        return type.Members.Select(member =>
        {
            var name = BaseName(member);
            return new MemberVariable(member, Unique(name, taken), Unique("has" + char.ToUpperInvariant(name[0]) + name.Substring(1), taken));
        }).ToList();
    }

    private string? Constant => !Member.IsRequired && Member.Default is MemberDefault.Expression { IsConstant: true } constant ? constant.Text : null;

    private static string BaseName(DataMember member)
    {
        var name = member.Name.TrimStart('@');
        return SyntaxFacts.IsValidIdentifier(member.JsonName) ? member.JsonName : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static string Unique(string name, HashSet<string> taken)
    {
        var unique = name;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = name + i;
        }

        return CSharpText.Identifier(unique);
    }
}
