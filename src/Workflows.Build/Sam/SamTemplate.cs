namespace Workflows.Build.Sam;

/// <summary>Writes a template of the AWS Serverless Application Model that deploys the workflows of a project beside their definitions.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification.html"/>.</remarks>
internal sealed class SamTemplate
{
    public const string FileName = "template.json";

    private readonly JsonObject _resources = [];
    private readonly JsonObject _parameters = [];
    private readonly JsonObject _outputs = [];
    private readonly List<NameFault> _warnings = [];

    private SamTemplate()
    {
    }

    /// <summary>The template, and what it could not say for sure.</summary>
    public static (AssetFile File, IReadOnlyList<NameFault> Warnings) Write(IReadOnlyList<WorkflowAssets> assets, SamSettings settings)
    {
        var template = new SamTemplate();
        template.Add(assets, settings);
        var json = new JsonObject
        {
            { "AWSTemplateFormatVersion", "2010-09-09" },
            { "Transform", "AWS::Serverless-2016-10-31" },
            { "Parameters", template._parameters.IsEmpty ? null : template._parameters },
            { "Globals", new JsonObject { { "Function", new JsonObject { { "MemorySize", new JsonLiteral("512") }, { "Timeout", new JsonLiteral("60") } } } } },
            { "Resources", template._resources },
            { "Outputs", template._outputs },
        };
        return (new AssetFile(FileName, json.ToString()), template._warnings);
    }

    /// <summary>A name of a resource: letters and digits.</summary>
    public static string LogicalId(string name) => string.Concat(name.Where(character => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')));

    /// <summary>The name, with a number if another resource has it.</summary>
    public static string FreeName(JsonObject resources, string name)
    {
        var (free, number) = (LogicalId(name), 2);
        while (resources.Member(free) is not null)
        {
            free = LogicalId(name) + number++;
        }

        return free;
    }

    /// <summary>A parameter of the template, which is added once.</summary>
    public static JsonValue Parameter(JsonObject parameters, string name, string description)
    {
        var logicalId = LogicalId(name);
        if (parameters.Member(logicalId) is null)
        {
            parameters.Add(logicalId, new JsonObject { { "Type", "String" }, { "Description", description } });
        }

        return Cfn.Ref(logicalId);
    }

    private void Add(IReadOnlyList<WorkflowAssets> assets, SamSettings settings)
    {
        var workflows = new List<SamWorkflow>();
        var taken = new JsonObject();
        foreach (var asset in assets.OrderBy(asset => asset.Name, StringComparer.Ordinal))
        {
            var entry = JsonReader.Read(asset.Manifest);
            var id = FreeName(taken, (entry.TextOf("class") ?? asset.Name).Split('.').Last() + "StateMachine");
            taken.Add(id, entry);
            workflows.Add(new SamWorkflow(entry, JsonReader.Read(asset.Asl), id));
        }

        var functions = new SamFunctions(settings, _resources, _parameters);
        foreach (var workflow in workflows)
        {
            Resolve(workflow, workflows, functions);
        }

        foreach (var workflow in workflows)
        {
            AddStateMachine(workflow);
        }
    }

    /// <summary>Finds what stands for each placeholder.</summary>
    private void Resolve(SamWorkflow workflow, List<SamWorkflow> workflows, SamFunctions functions)
    {
        var values = workflow.Placeholders;
        foreach (var function in workflow.Entry.ItemsOf("functions"))
        {
            values[function.TextOf("placeholder")!] = functions.Of(function, workflow.Entry);
        }

        foreach (var execution in workflow.Entry.ItemsOf("executions"))
        {
            if (execution.TextOf("placeholder") is { } placeholder && execution.TextOf("workflow") is { } name && workflows.FirstOrDefault(other => other.Name == name) is { } started)
            {
                values[placeholder] = Cfn.Ref(started.LogicalId);
            }
        }

        foreach (var activity in workflow.Entry.ItemsOf("activities"))
        {
            if (activity.TextOf("placeholder") is { } placeholder)
            {
                values[placeholder] = Activity(activity.TextOf("name")!);
            }
        }

        foreach (var placeholder in workflow.Entry.ItemsOf("placeholders").Select(item => item.Text!).Where(name => !values.ContainsKey(name)))
        {
            values[placeholder] = Parameter(_parameters, placeholder, $"What the definition of '{workflow.Name}' has as ${{{placeholder}}}.");
        }
    }

    private JsonValue Activity(string name)
    {
        var logicalId = LogicalId(name) + "Activity";
        if (_resources.Member(logicalId) is null)
        {
            _resources.Add(logicalId, new JsonObject { { "Type", "AWS::StepFunctions::Activity" }, { "Properties", new JsonObject { { "Name", name } } } });
        }

        return Cfn.Ref(logicalId);
    }

    private void AddStateMachine(SamWorkflow workflow)
    {
        var statements = Statements(workflow);
        _warnings.AddRange(UnreportableErrors.In(workflow));
        var substitutions = new JsonObject();
        foreach (var pair in workflow.Placeholders.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            substitutions.Add(pair.Key, pair.Value);
        }

        _resources.Add(workflow.LogicalId, new JsonObject
        {
            { "Type", "AWS::Serverless::StateMachine" },
            {
                "Properties", new JsonObject
                {
                    { "Name", workflow.NamesItself ? Cfn.Sub(workflow.FixedName, workflow.Placeholders) : null },
                    { "Type", workflow.IsExpress ? "EXPRESS" : "STANDARD" },
                    { "DefinitionUri", workflow.Name + AssetFiles.DefinitionExtension },
                    { "DefinitionSubstitutions", substitutions.IsEmpty ? null : substitutions },
                    { "Policies", statements.Count == 0 ? null : new JsonArray([new JsonObject { { "Version", "2012-10-17" }, { "Statement", new JsonArray(statements) } }]) },
                }
            },
        });
        _outputs.Add(workflow.LogicalId + "Arn", new JsonObject { { "Value", Cfn.Ref(workflow.LogicalId) } });
    }

    private List<JsonObject> Statements(SamWorkflow workflow)
    {
        var statements = new List<Statement>();
        foreach (var call in Calls.Of(workflow))
        {
            if (Policies.Of(call) is { } known)
            {
                statements.AddRange(known);
                continue;
            }

            statements.Add(Policies.Assumed(call));
            _warnings.Add(new NameFault(
                "WFLB0003",
                $"State '{call.State}' of workflow '{workflow.Name}' calls '{call.Resource}', whose permissions are not known. "
                + $"{FileName} allows the action of that name on everything; compare it with the service's documentation."));
        }

        return statements.Select(statement => statement.ToJson()).GroupBy(statement => statement.ToString()).Select(same => same.First()).ToList();
    }
}
