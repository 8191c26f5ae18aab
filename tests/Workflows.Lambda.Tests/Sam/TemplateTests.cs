namespace Workflows.Lambda.Tests.Sam;

/// <summary>The templates of samples, which know nothing of AWS Lambda, and that of this project, which has handlers.</summary>
public sealed class TemplateTests
{
    private const string Own = "Workflows.Lambda.Tests";

    public static TheoryData<string> Assemblies => ["OrderProcessing", "TravelSaga", "Corpus", "LogAnalysis", "HumanApproval", "Payments", "PromptChain", Own];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Everything_that_a_template_names_is_there_and_everything_there_is_named_properly(string assembly)
    {
        var template = Template.Of(assembly);
        var known = template.Parameters.Keys.Concat(template.Resources.Keys).ToHashSet();

        Assert.All(known, static name => Assert.Matches("^[A-Za-z0-9]{1,255}$", name));
        Assert.Equal(template.Parameters.Count + template.Resources.Count, known.Count);
        Assert.All(Template.NamesIn(template.Root).Where(static name => !name.StartsWith("AWS::", StringComparison.Ordinal)), name => Assert.Contains(name, known));
        Assert.Empty(template.Parameters.Keys.Except(Template.NamesIn(template.Root)));
        Assert.All(template.Resources.Values.Select(Template.TypeOf), static type => Assert.Contains(
            type, new[] { "AWS::Serverless::Function", "AWS::Serverless::StateMachine", "AWS::StepFunctions::Activity", "AWS::Lambda::Alias" }));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Each_placeholder_of_a_definition_is_substituted_and_nothing_else(string assembly)
    {
        var template = Template.Of(assembly);

        Assert.NotEmpty(template.StateMachines);
        Assert.All(template.StateMachines, machine => Assert.Equal(
            Template.Placeholders(template.Definition(machine)).Distinct().Order(StringComparer.Ordinal),
            machine.TryGetProperty("DefinitionSubstitutions", out var substitutions) ? substitutions.EnumerateObject().Select(static member => member.Name).Order(StringComparer.Ordinal) : []));
    }

    [Theory]
    [InlineData("OrderProcessing", "lambda:InvokeFunction")]
    [InlineData("TravelSaga", "lambda:InvokeFunction")]
    [InlineData(Own, "lambda:InvokeFunction")]
    [InlineData("HumanApproval", "lambda:InvokeFunction")]
    [InlineData("Payments", "events:RetrieveConnectionCredentials", "secretsmanager:DescribeSecret", "secretsmanager:GetSecretValue", "states:InvokeHTTPEndpoint")]
    [InlineData("PromptChain", "bedrock:InvokeModel", "lambda:InvokeFunction")]
    [InlineData("LogAnalysis", "lambda:InvokeFunction", "s3:AbortMultipartUpload", "s3:GetObject", "s3:ListMultipartUploadParts", "s3:PutObject", "states:DescribeExecution", "states:StartExecution", "states:StopExecution")]
    public void Only_the_actions_that_are_used_are_allowed(string assembly, params string[] actions)
    {
        var template = Template.Of(assembly);

        Assert.DoesNotContain(template.Warnings, static warning => warning.StartsWith("WFLB0003", StringComparison.Ordinal));
        Assert.Equal(actions, template.StateMachines.SelectMany(Template.ActionsOf).Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_state_machine_may_use_the_services_of_its_definition_and_no_others(string assembly)
    {
        var template = Template.Of(assembly);

        Assert.All(template.StateMachines, machine => Assert.Equal(
            CalledServices.Of(template.Definition(machine)),
            Template.ActionsOf(machine).Select(static action => action.Split(':')[0]).Distinct().Order(StringComparer.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void A_state_machine_may_invoke_the_functions_of_its_definition_and_no_others(string assembly)
    {
        var template = Template.Of(assembly);

        Assert.All(template.StateMachines, static machine =>
        {
            var invoked = Template.StatementsOf(machine)
                .Where(static statement => statement.GetProperty("Action")[0].GetString() == "lambda:InvokeFunction")
                .Select(static statement => statement.GetProperty("Resource").GetRawText().Replace(" ", ""));
            var substituted = machine.TryGetProperty("DefinitionSubstitutions", out var all) ? all.EnumerateObject().Select(static member => member.Value.GetRawText().Replace(" ", "")) : [];

            Assert.DoesNotContain("\"*\"", invoked);
            Assert.Empty(invoked.Except(substituted));
            Assert.Equal(invoked.Distinct(), invoked);
        });
    }

    [Fact]
    public void A_project_without_handlers_takes_the_functions_of_others_as_parameters()
    {
        var template = Template.Of("TravelSaga");

        Assert.Contains("ARN of the Lambda function that does the work of Travel.TravelSaga.ProcessPayment", template.Parameters["TravelSagaProcessPayment"].GetProperty("Description").GetString());
        Assert.All(template.Resources.Values, static resource => Assert.Equal("AWS::Serverless::StateMachine", Template.TypeOf(resource)));
    }

    [Fact]
    public void A_model_that_a_deployment_chooses_is_the_only_one_that_may_be_asked()
    {
        var template = Template.Of("PromptChain");

        Assert.Contains("ModelId", template.Parameters.Keys);
        var ask = Assert.Single(template.StateMachines.SelectMany(Template.StatementsOf), static statement => statement.GetProperty("Action")[0].GetString() == "bedrock:InvokeModel");
        Assert.Equal("arn:${AWS::Partition}:bedrock:${AWS::Region}::foundation-model/${ModelId}", ask.GetProperty("Resource").GetProperty("Fn::Sub")[0].GetString());
    }

    [Fact]
    public void A_project_with_handlers_gets_a_function_for_each()
    {
        var template = Template.Of(Own);

        Assert.Empty(template.Parameters);
        var weigh = template.Resources["ParcelWorkflowWeigh"].GetProperty("Properties");
        Assert.Equal(
            ("Workflows.Lambda.Tests::Workflows.Lambda.Tests.Workflows.ParcelWorkflowFunctions::Weigh", "dotnet10", "../"),
            (weigh.GetProperty("Handler").GetString(), weigh.GetProperty("Runtime").GetString(), weigh.GetProperty("CodeUri").GetString()));
    }

    [Fact]
    public void An_error_that_no_type_can_be_named_as_is_told_where_the_managed_runtime_would_have_to_report_it() => Assert.Equal(
        "WFLB0004: State 'Weigh' of workflow 'parcel' handles the error 'Scale.Broken', which a function in the managed .NET runtime cannot report, since no type has such a name. "
        + "Run the function in LambdaRuntime, or give the error a name of letters and digits.",
        Assert.Single(Template.Of(Own).Warnings));

    [Fact]
    public void One_function_for_all_has_an_alias_for_each_task()
    {
        var template = Template.Of(Own, isSingleFunction: true);

        Assert.Equal("AWS::Lambda::Alias", Template.TypeOf(template.Resources["ParcelWorkflowWeigh"]));
        Assert.Equal("ParcelWorkflowWeigh", template.Resources["ParcelWorkflowWeigh"].GetProperty("Properties").GetProperty("Name").GetString());
        var function = Assert.Single(template.Resources.Values, static resource => Template.TypeOf(resource) == "AWS::Serverless::Function");
        Assert.EndsWith(".LambdaRouter::Invoke", function.GetProperty("Properties").GetProperty("Handler").GetString());
    }

    [Fact]
    public void The_build_writes_it_beside_the_definitions() => Assert.Equal(
        Template.Of(Own).Root.GetRawText(),
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "asl", "template.json")).TrimEnd());
}
