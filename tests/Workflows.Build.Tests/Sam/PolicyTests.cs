using System.Text.Json;
using Workflows.Build.Sam;

namespace Workflows.Build.Tests.Sam;

/// <summary>What a role is allowed for each action that a definition calls.</summary>
public sealed class PolicyTests
{
    [Theory]
    [InlineData("sns:publish", """{"TopicArn":"${Topic}"}""", "sns:Publish @ Ref Topic")]
    [InlineData("sns:publish.waitForTaskToken", """{"TopicArn":"arn:aws:sns:eu-west-1:1:t"}""", "sns:Publish @ arn:aws:sns:eu-west-1:1:t")]
    [InlineData("sns:publish", """{"TopicArn":"{% $states.input.topic %}"}""", "sns:Publish @ *")]
    [InlineData("sqs:sendMessage", """{"QueueUrl":"${Topic}"}""", "sqs:SendMessage @ arn:${AWS::Partition}:sqs:${AWS::Region}:${QueueAccount}:${QueueName}")]
    [InlineData("dynamodb:putItem", """{"TableName":"${Topic}"}""", "dynamodb:PutItem @ arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${Topic}")]
    [InlineData("dynamodb:getItem", """{"TableName.$":"$.table"}""", "dynamodb:GetItem @ arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/*")]
    [InlineData("events:putEvents", """{"Entries":[{"Source":"a"},{"EventBusName":"b"}]}""", "events:PutEvents @ arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/default", "events:PutEvents @ arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/b")]
    [InlineData("aws-sdk:s3:getObject", """{"Bucket":"data","Key":"in/a.json"}""", "s3:GetObject @ arn:${AWS::Partition}:s3:::data/in/a.json")]
    [InlineData("aws-sdk:s3:putObject", """{"Bucket":"${Topic}","Key":"{% 'x' %}"}""", "s3:PutObject @ arn:${AWS::Partition}:s3:::${Topic}/*")]
    [InlineData("states:startExecution", """{"StateMachineArn":"${Topic}"}""", "states:StartExecution @ Ref Topic")]
    [InlineData(
        "states:startExecution.sync:2", """{"StateMachineArn":"${Topic}"}""", "states:StartExecution @ Ref Topic",
        "states:DescribeExecution states:StopExecution @ arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${Machine}:*",
        "events:PutTargets events:PutRule events:DescribeRule @ arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:rule/StepFunctionsGetEventsForStepFunctionsExecutionRule")]
    [InlineData("glue:startJobRun.sync", """{"JobName":"j"}""", "glue:StartJobRun glue:GetJobRun glue:GetJobRuns glue:BatchStopJobRun @ arn:${AWS::Partition}:glue:${AWS::Region}:${AWS::AccountId}:job/j")]
    [InlineData("bedrock:invokeModel", """{"ModelId":"m.v1"}""", "bedrock:InvokeModel @ arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/m.v1")]
    [InlineData(
        "http:invoke", """{"Method":"GET","ApiEndpoint":"https://a.example/x","InvocationConfig":{"ConnectionArn":"${Topic}"}}""",
        "states:InvokeHTTPEndpoint @ arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-w if GET https://a.example/x",
        "events:RetrieveConnectionCredentials @ Ref Topic",
        "secretsmanager:GetSecretValue secretsmanager:DescribeSecret @ arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:events!connection/*")]
    public void An_action_is_allowed_on_what_it_is_called_for(string action, string arguments, params string[] allowed) =>
        Assert.Equal(allowed, Statements($$"""{"Type":"Task","Resource":"arn:aws:states:::{{action}}","Arguments":{{arguments}},"End":true}""").Allowed);

    [Fact]
    public void A_role_that_a_state_assumes_is_named() => Assert.Contains(
        "sts:AssumeRole @ Ref Topic",
        Statements("""{"Type":"Task","Resource":"arn:aws:states:::sns:publish","Credentials":{"RoleArn":"${Topic}"},"End":true}""").Allowed);

    [Fact]
    public void An_activity_needs_nothing_of_the_role_and_is_made_under_its_name()
    {
        var (allowed, template, warnings) = Statements("""{"Type":"Task","Resource":"${Topic}","End":true}""", """ "activities": [ { "name": "resize-image", "placeholder": "Topic" } ], """);

        Assert.Empty(allowed);
        Assert.Empty(warnings);
        Assert.Equal("resize-image", template.GetProperty("Resources").GetProperty("resizeimageActivity").GetProperty("Properties").GetProperty("Name").GetString());
    }

    [Fact]
    public void A_distributed_map_may_start_watch_and_stop_its_children_under_a_name_that_is_known_before()
    {
        var (allowed, template, _) = Statements("""
            {"Type":"Map","ItemProcessor":{"ProcessorConfig":{"Mode":"DISTRIBUTED"},"StartAt":"B","States":{"B":{"Type":"Task","Resource":"arn:aws:states:::sns:publish","Arguments":{"TopicArn":"${Topic}"},"End":true}}},
             "ItemReader":{"Resource":"arn:aws:states:::s3:listObjectsV2","Arguments":{"Bucket":"b"}},"End":true}
            """);

        Assert.Equal(
            [
                "states:StartExecution @ arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${AWS::StackName}-w",
                "states:DescribeExecution states:StopExecution @ arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:execution:${AWS::StackName}-w/*",
                "s3:ListBucket @ arn:${AWS::Partition}:s3:::b",
                "sns:Publish @ Ref Topic",
            ],
            allowed);
        Assert.Equal("${AWS::StackName}-w", template.GetProperty("Resources").GetProperty("WStateMachine").GetProperty("Properties").GetProperty("Name").GetProperty("Fn::Sub").GetString());
    }

    [Fact]
    public void What_the_table_does_not_know_is_the_action_of_its_name_and_a_warning()
    {
        var (allowed, _, warnings) = Statements("""{"Type":"Task","Resource":"arn:aws:states:::aws-sdk:sfn:listExecutions","Arguments":{},"End":true}""");

        Assert.Equal(["states:ListExecutions @ *"], allowed);
        Assert.StartsWith("State 'A' of workflow 'w' calls 'arn:aws:states:::aws-sdk:sfn:listExecutions', whose permissions are not known.", Assert.Single(warnings));
    }

    [Fact]
    public void An_execution_of_a_workflow_of_the_template_is_that_state_machine()
    {
        var parent = Assets("parent", """{"Type":"Task","Resource":"arn:aws:states:::states:startExecution","Arguments":{"StateMachineArn":"${ChildArn}"},"End":true}""",
            """ "executions": [ { "placeholder": "ChildArn", "workflow": "child" } ], "placeholders": ["ChildArn"], """);
        var child = Assets("child", """{"Type":"Succeed"}""", "");

        var template = JsonDocument.Parse(SamTemplate.Write([parent, child], new SamSettings("dotnet8", "../", false)).File.Content).RootElement;

        Assert.False(template.TryGetProperty("Parameters", out _));
        Assert.Equal(
            "WStateMachine",
            template.GetProperty("Resources").GetProperty("WStateMachine2").GetProperty("Properties").GetProperty("DefinitionSubstitutions").GetProperty("ChildArn").GetProperty("Ref").GetString());
    }

    [Theory, InlineData("EXPRESS"), InlineData("STANDARD")]
    public void A_state_machine_is_of_the_type_that_the_manifest_says(string type)
    {
        var (_, template, _) = Statements("""{"Type":"Succeed"}""", $""" "type": "{type}", """);

        Assert.Equal(type, template.GetProperty("Resources").GetProperty("WStateMachine").GetProperty("Properties").GetProperty("Type").GetString());
    }

    private static (IReadOnlyList<string> Allowed, JsonElement Template, IReadOnlyList<string> Warnings) Statements(string state, string manifest = "")
    {
        var (file, warnings) = SamTemplate.Write([Assets("w", state, manifest + """ "placeholders": ["Topic"], """)], new SamSettings("dotnet8", "../", false));
        var template = JsonDocument.Parse(file.Content).RootElement;
        var machine = template.GetProperty("Resources").GetProperty("WStateMachine").GetProperty("Properties");
        var allowed = machine.TryGetProperty("Policies", out var policies) ? policies[0].GetProperty("Statement").EnumerateArray().Select(Text) : [];
        return ([.. allowed], template, [.. warnings.Select(warning => warning.Message)]);
    }

    private static WorkflowAssets Assets(string name, string state, string manifest) =>
        new("Shop", name, """{"StartAt":"A","States":{"A":""" + state + "}}", "", $$"""{ "name": "{{name}}", {{manifest}} "class": "Shop.W" }""");

    private static string Text(JsonElement statement)
    {
        var condition = statement.TryGetProperty("Condition", out var conditions)
            ? " if " + string.Join(' ', conditions.EnumerateObject().SelectMany(member => member.Value.EnumerateObject()).Select(member => member.Value.GetString()))
            : "";
        return $"{string.Join(' ', statement.GetProperty("Action").EnumerateArray().Select(action => action.GetString()))} @ {Value(statement.GetProperty("Resource"))}{condition}";
    }

    private static string? Value(JsonElement value) => value switch
    {
        { ValueKind: JsonValueKind.String } => value.GetString(),
        _ when value.TryGetProperty("Ref", out var name) => $"Ref {name.GetString()}",
        _ when value.GetProperty("Fn::Sub") is { ValueKind: JsonValueKind.Array } sub => sub[0].GetString(),
        _ => value.GetProperty("Fn::Sub").GetString(),
    };
}
