using System.Text.Json;

namespace Workflows.Tests.Callbacks.Activities;

public sealed class DefinitionTests
{
    private readonly WorkflowDefinition<Photo, Approval> _definition = new("w", "{}", CallbackJson.Default.Photo, CallbackJson.Default.Approval);

    [Fact]
    public void A_definition_knows_the_JSON_of_all_its_data() =>
        Assert.Equal("\"small.png\"", JsonSerializer.Serialize("small.png", _definition.TypeInfo<string>()));

    [Fact]
    public void A_type_that_no_workflow_has_is_refused() => Assert.Throws<NotSupportedException>(_definition.TypeInfo<Version>);
}
