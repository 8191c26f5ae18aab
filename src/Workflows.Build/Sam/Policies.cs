namespace Workflows.Build.Sam;

/// <summary>The table of what a state machine's role needs for each action, and for nothing else.</summary>
/// <remarks>
/// AWS Step Functions Developer Guide, "IAM policies for integrated services", <see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-integration-iam-templates.html"/>.
/// </remarks>
internal static class Policies
{
    // What states do besides calling services has the form of a resource here.
    public const string AssumeRole = "arn:aws:states:::own:assumeRole";
    public const string StartChildren = "arn:aws:states:::own:startChildren";
    public const string WriteResults = "arn:aws:states:::own:writeResults";

    private static readonly JsonValue s_anything = JsonValue.Of("*");

    private static readonly IReadOnlyDictionary<string, Func<ServiceCall, Statement[]>> s_byAction = new Dictionary<string, Func<ServiceCall, Statement[]>>(StringComparer.Ordinal)
    {
        ["own:assumeRole"] = call => [new(call.Arn("RoleArn"), "sts:AssumeRole")],
        ["own:startChildren"] = call => OfChildren(call),
        ["own:writeResults"] = call => [new(Objects(call, "Prefix"), "s3:PutObject", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:AbortMultipartUpload")],
        ["lambda:invoke"] = call => [new(call.Constant("FunctionName") is { } name && name.StartsWith("${", StringComparison.Ordinal) ? call.Value(name) : call.Named("FunctionName", "lambda", "function:"), "lambda:InvokeFunction")],
        ["sns:publish"] = call => [new(call.Constant("TopicArn") is null ? call.Arn("TargetArn") : call.Arn("TopicArn"), "sns:Publish")],
        ["sqs:sendMessage"] = call => [new(Queue(call), "sqs:SendMessage")],
        ["dynamodb:getItem"] = call => OfTable(call, "GetItem"),
        ["dynamodb:putItem"] = call => OfTable(call, "PutItem"),
        ["dynamodb:updateItem"] = call => OfTable(call, "UpdateItem"),
        ["dynamodb:deleteItem"] = call => OfTable(call, "DeleteItem"),
        ["events:putEvents"] = call => [.. Buses(call).Select(bus => new Statement(bus, "events:PutEvents"))],
        ["s3:getObject"] = call => [new(Objects(call, "Key"), "s3:GetObject")],
        ["s3:listObjectsV2"] = call => [new(Bucket(call), "s3:ListBucket")],
        ["aws-sdk:s3:getObject"] = call => [new(Objects(call, "Key"), "s3:GetObject")],
        ["aws-sdk:s3:putObject"] = call => [new(Objects(call, "Key"), "s3:PutObject")],
        ["aws-sdk:s3:listObjectsV2"] = call => [new(Bucket(call), "s3:ListBucket")],
        ["states:startExecution"] = OfExecution,
        ["glue:startJobRun"] = call => [new(call.Named("JobName", "glue", "job/"), call.IsSync ? ["glue:StartJobRun", "glue:GetJobRun", "glue:GetJobRuns", "glue:BatchStopJobRun"] : ["glue:StartJobRun"])],
        ["athena:startQueryExecution"] = call => [new(Workgroup(call), call.IsSync ? ["athena:StartQueryExecution", "athena:StopQueryExecution", "athena:GetQueryExecution"] : ["athena:StartQueryExecution"])],
        ["athena:stopQueryExecution"] = call => [new(Workgroup(call), "athena:StopQueryExecution")],
        ["athena:getQueryExecution"] = call => [new(Workgroup(call), "athena:GetQueryExecution")],
        ["athena:getQueryResults"] = call => [new(Workgroup(call), "athena:GetQueryResults")],
        ["batch:submitJob"] = call => OfJob(
            call, [new(call.Named("JobDefinition", "batch", "job-definition/"), "batch:SubmitJob"), new(call.Named("JobQueue", "batch", "job-queue/"), "batch:SubmitJob")],
            "StepFunctionsGetEventsForBatchJobsRule", s_anything, "batch:DescribeJobs", "batch:TerminateJob"),
        ["ecs:runTask"] = call => OfJob(
            call, [new(call.Named("TaskDefinition", "ecs", "task-definition/"), "ecs:RunTask"), PassRole("ecs-tasks.amazonaws.com")],
            "StepFunctionsGetEventsForECSTaskRule", s_anything, "ecs:StopTask", "ecs:DescribeTasks"),
        ["codebuild:startBuild"] = call => OfJob(
            call, [new(call.Named("ProjectName", "codebuild", "project/"), "codebuild:StartBuild")],
            "StepFunctionsGetEventForCodeBuildStartBuildRule", call.Named("ProjectName", "codebuild", "project/"), "codebuild:StopBuild", "codebuild:BatchGetBuilds"),
        ["sagemaker:createTrainingJob"] = call => OfSageMaker(call, "TrainingJob", "training-job/", "StepFunctionsGetEventsForSageMakerTrainingJobsRule"),
        ["sagemaker:createTransformJob"] = call => OfSageMaker(call, "TransformJob", "transform-job/", "StepFunctionsGetEventsForSageMakerTransformJobsRule"),
        ["sagemaker:createProcessingJob"] = call => OfSageMaker(call, "ProcessingJob", "processing-job/", "StepFunctionsGetEventsForSageMakerProcessingJobsRule"),
        ["elasticmapreduce:addStep"] = call => OfJob(
            call, [new(call.Named("ClusterId", "elasticmapreduce", "cluster/"), "elasticmapreduce:AddJobFlowSteps")],
            "StepFunctionsGetEventForEMRAddJobFlowStepsRule", call.Named("ClusterId", "elasticmapreduce", "cluster/"), "elasticmapreduce:DescribeStep", "elasticmapreduce:CancelSteps"),
        ["elasticmapreduce:createCluster"] = call => OfJob(
            call, [new(s_anything, "elasticmapreduce:RunJobFlow"), PassRole("elasticmapreduce.amazonaws.com", "ec2.amazonaws.com")],
            "StepFunctionsGetEventForEMRRunJobFlowRule", call.NamedBy(null, "elasticmapreduce", "cluster/"), "elasticmapreduce:DescribeCluster", "elasticmapreduce:TerminateJobFlows"),
        ["elasticmapreduce:terminateCluster"] = call => OfJob(
            call, [new(call.Named("ClusterId", "elasticmapreduce", "cluster/"), "elasticmapreduce:TerminateJobFlows")],
            "StepFunctionsGetEventForEMRTerminateJobFlowsRule", call.Named("ClusterId", "elasticmapreduce", "cluster/"), "elasticmapreduce:DescribeCluster"),
        ["bedrock:invokeModel"] = call => [new(Model(call), "bedrock:InvokeModel")],
        ["apigateway:invoke"] = call => [new(call.NamedBy(null, "execute-api", ""), "execute-api:Invoke")],
        ["http:invoke"] = OfEndpoint,
    };

    /// <summary>What a call needs; null if the table does not say.</summary>
    public static IReadOnlyList<Statement>? Of(ServiceCall call) => call switch
    {
        // A function that is the resource itself. For an activity there is nothing to allow: its workers call Step Functions.
        { Action: null } => IsActivity(call) ? [] : [new Statement(call.Value(call.Resource), "lambda:InvokeFunction")],
        { Action: { } action } when s_byAction.TryGetValue(action, out var statements) => statements(call),
        _ => null,
    };

    /// <summary>The least that a call needs which the table does not know: the action of its name, on anything. For instance <c>dynamodb:Query</c>.</summary>
    public static Statement Assumed(ServiceCall call)
    {
        var parts = call.Action!.Split(':');
        var (service, action) = (parts[parts.Length - 2], parts[parts.Length - 1]);
        return new Statement(s_anything, $"{Prefix(service)}:{char.ToUpperInvariant(action[0])}{action.Substring(1)}");
    }

    private static string Prefix(string service) => service switch
    {
        "sfn" => "states",
        "eventbridge" => "events",
        "cloudwatchlogs" => "logs",
        "sesv2" => "ses",
        "cognitoidentityprovider" => "cognito-idp",
        _ => service,
    };

    private static bool IsActivity(ServiceCall call) => call.Resource.Contains(":activity:")
        || call.Workflow.Entry.ItemsOf("activities").Any(activity => call.Resource == $"${{{activity.TextOf("placeholder")}}}");

    private static Statement[] OfTable(ServiceCall call, string action) => [new(call.Named("TableName", "dynamodb", "table/"), $"dynamodb:{action}")];

    private static Statement[] OfExecution(ServiceCall call)
    {
        var machine = call.Arn("StateMachineArn");
        return call.Constant("StateMachineArn") is null
            ? OfJob(call, [new(machine, "states:StartExecution")], ExecutionsRule, call.NamedBy(null, "states", "execution:"), "states:DescribeExecution", "states:StopExecution")
            : OfJob(
                call, [new(machine, "states:StartExecution")], ExecutionsRule,
                call.Sub("arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Machine}:*", ("Machine", Cfn.Part(machine, ":", 6))),
                "states:DescribeExecution", "states:StopExecution");
    }

    private const string ExecutionsRule = "StepFunctionsGetEventsForStepFunctionsExecutionRule";

    /// <summary>A Distributed Map starts, watches and stops executions of the state machine it is in.</summary>
    private static Statement[] OfChildren(ServiceCall call)
    {
        call.Workflow.NamesItself = true;
        return
        [
            new(Itself(call), "states:StartExecution"),
            new(call.Sub($"arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:execution:{call.Workflow.FixedName}/*"), "states:DescribeExecution", "states:StopExecution"),
        ];
    }

    private static Statement[] OfEndpoint(ServiceCall call)
    {
        call.Workflow.NamesItself = true;
        var equals = new JsonObject();
        if (call.Constant("Method") is { } method)
        {
            equals.Add("states:HTTPMethod", call.Value(method));
        }

        var like = new JsonObject();
        if (call.Constant("ApiEndpoint") is { } endpoint)
        {
            like.Add("states:HTTPEndpoint", call.Value(endpoint));
        }

        var condition = new JsonObject { { "StringEquals", equals.IsEmpty ? null : equals }, { "StringLike", like.IsEmpty ? null : like } };
        var connection = call.Arguments?.Member("InvocationConfig") ?? call.Arguments?.Member("Authentication");
        return
        [
            new(Itself(call), "states:InvokeHTTPEndpoint") { Condition = condition.IsEmpty ? null : condition },
            new(ServiceCall.Known(connection?.TextOf("ConnectionArn")) is { } arn ? call.Value(arn) : s_anything, "events:RetrieveConnectionCredentials"),
            new(call.Sub("arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:events!connection/*"), "secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"),
        ];
    }

    private static Statement[] OfSageMaker(ServiceCall call, string job, string path, string rule) => OfJob(
        call, [new(call.Named($"{job}Name", "sagemaker", path), $"sagemaker:Create{job}", "sagemaker:AddTags"), PassRole("sagemaker.amazonaws.com")],
        rule, call.Named($"{job}Name", "sagemaker", path), $"sagemaker:Describe{job}", $"sagemaker:Stop{job}");

    /// <summary>A job that a state may wait for: then its role watches and stops the job, and has the events of its end sent through a rule that Step Functions owns.</summary>
    private static Statement[] OfJob(ServiceCall call, Statement[] start, string rule, JsonValue job, params string[] watching) => !call.IsSync ? start :
    [
        .. start,
        new(job, watching),
        new(call.NamedBy(rule, "events", "rule/"), "events:PutTargets", "events:PutRule", "events:DescribeRule"),
    ];

    private static Statement PassRole(params string[] services) => new(s_anything, "iam:PassRole")
    {
        Condition = new JsonObject { { "StringEquals", new JsonObject { { "iam:PassedToService", Cfn.Array(services) } } } },
    };

    private static JsonValue Itself(ServiceCall call) => call.Sub($"arn:${{AWS::Partition}}:states:${{AWS::Region}}:${{AWS::AccountId}}:stateMachine:{call.Workflow.FixedName}");

    private static JsonValue Bucket(ServiceCall call) => call.Constant("Bucket") is { } bucket ? call.Sub($"arn:${{AWS::Partition}}:s3:::{bucket}") : s_anything;

    private static JsonValue Objects(ServiceCall call, string key) => call.Sub(
        $"arn:${{AWS::Partition}}:s3:::{call.Constant("Bucket") ?? "*"}/{(call.Constant(key) is { } constant ? constant + (key == "Prefix" ? "/*" : "") : "*")}");

    private static JsonValue Workgroup(ServiceCall call) => call.Named("WorkGroup", "athena", "workgroup/");

    // https://sqs.eu-west-1.amazonaws.com/123456789012/orders
    private static JsonValue Queue(ServiceCall call) => call.Constant("QueueUrl") is { } url
        ? call.Sub("arn:${AWS::Partition}:sqs:${AWS::Region}:${QueueAccount}:${QueueName}", ("QueueAccount", Cfn.Part(call.Value(url), "/", 3)), ("QueueName", Cfn.Part(call.Value(url), "/", 4)))
        : call.NamedBy(null, "sqs", "");

    private static IEnumerable<JsonValue> Buses(ServiceCall call)
    {
        var entries = call.Arguments?.ItemsOf("Entries") ?? [];
        var names = entries.Select(entry => entry.Member("EventBusName") is null && entry.Member("EventBusName.$") is null ? "default" : ServiceCall.Known(entry.TextOf("EventBusName"))).Distinct();
        return entries.Count == 0 ? [call.NamedBy(null, "events", "event-bus/")] : names.Select(name => call.NamedBy(name, "events", "event-bus/"));
    }

    private static JsonValue Model(ServiceCall call) => call.Constant("ModelId") switch
    {
        null => s_anything,
        var model when model.StartsWith("arn:", StringComparison.Ordinal) => call.Value(model),
        var model => call.Sub($"arn:${{AWS::Partition}}:bedrock:${{AWS::Region}}::foundation-model/{model}"),
    };
}
