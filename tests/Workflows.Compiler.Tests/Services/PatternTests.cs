using System.Reflection;

namespace Workflows.Compiler.Tests.Services;

/// <summary>Each shipped request can be used in the ways in which Step Functions calls its action.</summary>
public sealed class PatternTests
{
    // The service integrations' page of the Step Functions developer guide: "Request Response", "Run a Job (.sync)", "Wait for Callback".
    private static readonly Dictionary<string, string> Patterns = new()
    {
        ["apigateway:invoke"] = "answer, token",
        ["athena:getQueryResults"] = "answer",
        ["athena:startQueryExecution"] = "answer, job",
        ["batch:submitJob"] = "answer, job",
        ["bedrock:invokeModel"] = "answer, token",
        ["codebuild:startBuild"] = "answer, job",
        ["dynamodb:deleteItem"] = "answer",
        ["dynamodb:getItem"] = "answer",
        ["dynamodb:putItem"] = "answer",
        ["dynamodb:updateItem"] = "answer",
        ["ecs:runTask"] = "answer, job, token",
        ["elasticmapreduce:addStep"] = "answer, job",
        ["elasticmapreduce:createCluster"] = "answer, job",
        ["elasticmapreduce:terminateCluster"] = "answer, job",
        ["events:putEvents"] = "answer, token",
        ["glue:startJobRun"] = "answer, job",
        ["http:invoke"] = "answer",
        ["lambda:invoke"] = "answer, token",
        ["sagemaker:createModel"] = "answer",
        ["sagemaker:createProcessingJob"] = "answer, job",
        ["sagemaker:createTrainingJob"] = "answer, job",
        ["sagemaker:createTransformJob"] = "answer, job",
        ["sns:publish"] = "answer, token",
        ["sqs:sendMessage"] = "answer, token",
        ["states:startExecution"] = "answer, job, token",
    };

    public static TheoryData<string> Requests => [.. ShippedTypes.Requests.Select(static type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_has_the_patterns_of_its_action(string name)
    {
        var type = typeof(Sns).Assembly.GetType(name)!;
        var action = type.GetCustomAttribute<ResourceAttribute>()!.Arn["arn:aws:states:::".Length..];

        // The compiler lets requests of aws-sdk carry a token without being told.
        Assert.Equal(action.StartsWith("aws-sdk:", StringComparison.Ordinal) ? "answer" : Patterns[action], string.Join(", ", PatternsOf(type)));
    }

    [Fact]
    public void There_are_the_requests_that_are_used_most() => Assert.True(ShippedTypes.Requests.Count >= 25, $"{ShippedTypes.Requests.Count} requests");

    private static IEnumerable<string> PatternsOf(Type request)
    {
        foreach (var (pattern, name) in new[] { ("answer", "IServiceRequest`1"), ("job", "ISyncRequest`1"), ("token", "ICallbackRequest") })
        {
            if (request.GetInterface(name) is not null)
            {
                yield return pattern;
            }
        }
    }
}
