using System.Text.Json;
using System.Text.RegularExpressions;
using Workflows.Build;
using Workflows.Build.Sam;

namespace Workflows.Lambda.Tests.Sam;

/// <summary>A SAM template with what it deploys, read without the code that wrote it.</summary>
internal sealed class Template
{
    private static readonly Regex s_placeholder = new(@"\$\{([A-Za-z0-9_:.]+)\}", RegexOptions.CultureInvariant);

    private readonly IReadOnlyDictionary<string, string> _definitions;

    private Template(string text, IReadOnlyDictionary<string, string> definitions, IEnumerable<string> warnings)
    {
        Root = JsonDocument.Parse(text).RootElement;
        _definitions = definitions;
        Warnings = [.. warnings];
    }

    public JsonElement Root { get; }

    public IReadOnlyList<string> Warnings { get; }

    public IReadOnlyDictionary<string, JsonElement> Resources => Members("Resources");

    public IReadOnlyDictionary<string, JsonElement> Parameters => Members("Parameters");

    public IEnumerable<JsonElement> StateMachines => Resources.Values.Where(static resource => TypeOf(resource) == "AWS::Serverless::StateMachine").Select(static resource => resource.GetProperty("Properties"));

    /// <summary>The template of an assembly next to the tests.</summary>
    public static Template Of(string assembly, bool isSingleFunction = false)
    {
        var assets = WorkflowAssetsReader.Read(Path.Combine(AppContext.BaseDirectory, $"{assembly}.dll"));
        var (file, warnings) = SamTemplate.Write(assets, new SamSettings("dotnet10", "../", isSingleFunction));
        return new Template(file.Content, assets.ToDictionary(asset => $"{asset.Name}.asl.json", asset => asset.Asl), warnings.Select(warning => $"{warning.Code}: {warning.Message}"));
    }

    /// <summary>The definition of a state machine.</summary>
    public string Definition(JsonElement stateMachine) => _definitions[stateMachine.GetProperty("DefinitionUri").GetString()!];

    /// <summary>The names that a value of the template uses of it.</summary>
    public static IEnumerable<string> NamesIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(NamesIn),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => member.Name switch
        {
            "Ref" => [member.Value.GetString()!],
            "Fn::GetAtt" => [member.Value[0].GetString()!],
            "Fn::Sub" when member.Value.ValueKind is JsonValueKind.String => Placeholders(member.Value.GetString()!),
            "Fn::Sub" => Placeholders(member.Value[0].GetString()!)
                .Except(member.Value[1].EnumerateObject().Select(static own => own.Name))
                .Concat(NamesIn(member.Value[1])),
            _ => NamesIn(member.Value),
        }),
        _ => [],
    };

    public static IEnumerable<string> Placeholders(string text) => s_placeholder.Matches(text).Select(static match => match.Groups[1].Value);

    public static IEnumerable<JsonElement> StatementsOf(JsonElement stateMachine) =>
        stateMachine.TryGetProperty("Policies", out var policies) ? policies.EnumerateArray().SelectMany(static policy => policy.GetProperty("Statement").EnumerateArray()) : [];

    public static IEnumerable<string> ActionsOf(JsonElement stateMachine) => StatementsOf(stateMachine)
        .SelectMany(static statement => statement.GetProperty("Action").EnumerateArray())
        .Select(static action => action.GetString()!)
        .Distinct();

    public static string TypeOf(JsonElement resource) => resource.GetProperty("Type").GetString()!;

    private IReadOnlyDictionary<string, JsonElement> Members(string section) => Root.TryGetProperty(section, out var members)
        ? members.EnumerateObject().ToDictionary(static member => member.Name, static member => member.Value)
        : new Dictionary<string, JsonElement>();
}
