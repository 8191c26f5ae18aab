namespace Workflows.Build.Sam;

/// <summary>What a state calls, as the definition says it.</summary>
internal sealed class ServiceCall(string state, string resource, JsonValue? arguments, SamWorkflow workflow)
{
    private const string Integration = "arn:aws:states:::";

    private static readonly string[] s_patterns = [".sync:2", ".sync", ".waitForTaskToken"];

    public string State { get; } = state;

    public string Resource { get; } = resource;

    public SamWorkflow Workflow { get; } = workflow;

    /// <summary>For instance <c>sns:publish</c> or <c>aws-sdk:s3:getObject</c>; null for a function or an activity that is the resource itself.</summary>
    public string? Action { get; } = resource.StartsWith(Integration, StringComparison.Ordinal)
        ? WithoutPattern(resource.Substring(Integration.Length))
        : null;

    /// <summary>Whether the state waits for the end of a job.</summary>
    public bool IsSync { get; } = resource.EndsWith(".sync", StringComparison.Ordinal) || resource.EndsWith(".sync:2", StringComparison.Ordinal);

    public JsonValue? Arguments { get; } = arguments;

    /// <summary>The text of an argument; null if there is none, or it is only known at run time.</summary>
    public string? Constant(string name) => Known(Arguments?.TextOf(name));

    /// <summary>A text of a definition; null if it is an expression.</summary>
    public static string? Known(string? text) => text is null || text.StartsWith("{%", StringComparison.Ordinal) ? null : text;

    /// <summary>An argument that is an ARN; anything if it is only known at run time.</summary>
    public JsonValue Arn(string name) => Constant(name) is { } text ? Value(text) : JsonValue.Of("*");

    /// <summary>An argument that is an ARN, or a name that is the last part of one.</summary>
    public JsonValue Named(string name, string service, string path) => NamedBy(Constant(name), service, path);

    /// <summary>The same of a text.</summary>
    public JsonValue NamedBy(string? text, string service, string path) => text is not null && text.StartsWith("arn:", StringComparison.Ordinal)
        ? Value(text)
        : Sub($"arn:${{AWS::Partition}}:{service}:${{AWS::Region}}:${{AWS::AccountId}}:{path}{text ?? "*"}");

    public JsonValue Value(string text) => Cfn.Text(text, Workflow.Placeholders);

    public JsonValue Sub(string text, params (string Name, JsonValue Value)[] more) => Cfn.Sub(text, Workflow.Placeholders, more);

    private static string WithoutPattern(string action) =>
        s_patterns.FirstOrDefault(pattern => action.EndsWith(pattern, StringComparison.Ordinal)) is { } found ? action.Substring(0, action.Length - found.Length) : action;
}
