using System.Text.Json;

namespace Workflows.Lambda.Tests.Sam;

/// <summary>Which services a definition needs permissions of, by their prefixes in IAM. It is read from the ARNs of resources, without the table that templates are written from.</summary>
internal static class CalledServices
{
    private const string Integration = "arn:aws:states:::";

    public static IEnumerable<string> Of(string definition)
    {
        using var document = JsonDocument.Parse(definition);
        return In(document.RootElement).Distinct().Order(StringComparer.Ordinal).ToList();
    }

    private static IEnumerable<string> In(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(In),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(static member => member switch
        {
            { Name: "Resource", Value.ValueKind: JsonValueKind.String } => Needed(member.Value.GetString()!),
            { Name: "Mode", Value.ValueKind: JsonValueKind.String } when member.Value.ValueEquals("DISTRIBUTED") => ["states"],
            { Name: "Credentials" } => ["sts"],
            _ => In(member.Value),
        }),
        _ => [],
    };

    private static IEnumerable<string> Needed(string resource)
    {
        // A function that is the resource itself; workers of an activity need permissions, and not the state machine. No workflow here names an activity by a placeholder.
        if (!resource.StartsWith(Integration, StringComparison.Ordinal))
        {
            return resource.Contains(":activity:", StringComparison.Ordinal) ? [] : ["lambda"];
        }

        var parts = resource[Integration.Length..].Split(':');
        return (parts[0] is "aws-sdk" ? parts[1] : parts[0]) switch
        {
            "http" => ["events", "secretsmanager", "states"],
            "apigateway" => ["execute-api"],
            "sfn" => ["states"],
            var service when resource.Contains(".sync", StringComparison.Ordinal) && service is not ("glue" or "athena") => [service, "events", .. PassingRoles(service)],
            var service => [service, .. PassingRoles(service)],
        };
    }

    private static string[] PassingRoles(string service) => service is "ecs" or "sagemaker" ? ["iam"] : [];
}
