using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Workflows.Compiler.Model.Findings;
using Workflows.Compiler.Model.States;
using Workflows.Compiler.Reading.Symbols;

namespace Workflows.Compiler.Reading.States;

/// <summary>What a <c>Resource</c> may be, and how a state may wait for it (Step Functions, "Integrating services"). What is not known is believed.</summary>
internal static class ResourceRules
{
    private const string Integration = "arn:aws:states:::";
    private static readonly Regex Placeholder = new(@"\$\{([^}]*)\}?", RegexOptions.CultureInvariant);
    private static readonly Regex Known = new(@"^arn:[^:]+:(states:::(aws-sdk:)?[a-z0-9-]+:[A-Za-z0-9]+|lambda:[^:]*:[^:]*:function:.+)\z", RegexOptions.CultureInvariant);
    private static readonly string[] Endings = [".sync:2", ".sync", ".waitForTaskToken"];

    private static readonly string[] WithTokens = ["lambda", "sqs", "sns", "events", "states", "ecs", "eks", "bedrock", "apigateway"];
    private static readonly string[] WithoutTokens =
        ["dynamodb", "batch", "glue", "databrew", "athena", "elasticmapreduce", "emr-containers", "emr-serverless", "sagemaker", "codebuild", "mediaconvert", "http"];

    private static readonly string[] WithoutJobs = ["lambda", "sqs", "sns", "dynamodb", "events", "apigateway", "http", "aws-sdk"];

    /// <summary>Finds a resource that no Task has, or that does not allow how the state waits for it. Gives whether it is right.</summary>
    public static bool Check(StateReading state, string resource, TaskPattern pattern, Location? location)
    {
        CheckPlaceholders(state, state.Attribute, resource, location);
        if (Endings.FirstOrDefault(ending => resource.EndsWith(ending, StringComparison.Ordinal)) is { } written)
        {
            var remedy = written == ".waitForTaskToken" ? "take a TaskToken<T>" : "set Sync = true";
            return Find($"says itself how the state waits", $"leave out '{written}' and {remedy}");
        }

        if (resource.Contains(":activity:"))
        {
            return Find("is an activity", "use [Activity<TResult>]");
        }

        if (!resource.StartsWith("${", StringComparison.Ordinal) && !Known.IsMatch(Placeholder.Replace(resource, "x")))
        {
            return Find("is no resource of a Task", "name an action such as 'arn:aws:states:::sqs:sendMessage', or a placeholder '${Name}'");
        }

        if (resource.Contains(":lambda:") && resource.Contains(":function:") && pattern is not TaskPattern.RequestResponse)
        {
            return Find(pattern is TaskPattern.Sync ? "starts no job that a state could wait for" : "waits for no task token", "use [Lambda]");
        }

        var service = resource.StartsWith(Integration, StringComparison.Ordinal) ? resource.Substring(Integration.Length).Split(':')[0] : "";
        return pattern switch
        {
            TaskPattern.Sync when WithoutJobs.Contains(service) =>
                Find("starts no job that a state could wait for", WithTokens.Contains(service) || service == "aws-sdk" ? "remove Sync, or wait for a TaskToken<T>" : "remove Sync"),
            TaskPattern.Callback when WithoutTokens.Contains(service) =>
                Find("waits for no task token", WithoutJobs.Contains(service) ? "remove the TaskToken" : "remove the TaskToken, or wait for the job with Sync = true"),
            _ => true,
        };

        bool Find(string what, string remedy)
        {
            state.Find(DiagnosticIds.UnsupportedPattern, location, state.Symbol.Name, resource, what, remedy);
            return false;
        }
    }

    /// <summary>Finds <c>${…}</c> in a text of an attribute that deployment tools do not replace.</summary>
    public static void CheckPlaceholders(StateReading state, AttributeReading attribute, string text, Location? location)
    {
        foreach (Match match in Placeholder.Matches(text))
        {
            if (!Regex.IsMatch(match.Value, @"^\$\{[A-Za-z0-9]+\}\z"))
            {
                state.Find(DiagnosticIds.InvalidPlaceholder, location ?? attribute.Location, match.Groups[1].Value, $"is written '{match.Value}'", "use letters and digits only, as deployment tools do: '${Name}'");
            }
        }
    }

    /// <summary>Finds a text that should be an ARN, or a placeholder of one, and is none.</summary>
    public static void CheckArn(StateReading state, string text, string field, Location? location, string remedy = "an ARN, or a placeholder '${Name}'")
    {
        CheckPlaceholders(state, state.Attribute, text, location);
        if (!text.StartsWith("arn:", StringComparison.Ordinal) && !text.StartsWith("${", StringComparison.Ordinal))
        {
            state.Find(DiagnosticIds.InvalidValue, location, field, remedy);
        }
    }
}
