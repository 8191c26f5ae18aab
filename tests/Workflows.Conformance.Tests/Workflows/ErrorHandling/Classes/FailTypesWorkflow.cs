using Workflows.Conformance.Tests.Harness;

namespace Workflows.Conformance.Tests.ErrorHandling;

/// <summary>Fail states that are named after exception types.</summary>
[Workflow("fail-types", StartAt = nameof(Which))]
public sealed partial class FailTypesWorkflow
{
    [Choice]
    static Next Which(int number) => number switch
    {
        1 => nameof(Plain),
        2 => nameof(Caused),
        3 => nameof(Named),
        _ => nameof(Framework),
    };

    [Fail<CardDeclinedException>] static partial void Plain();

    [Fail<CardDeclinedException>("It's \"declined\" — {% really %}")] static partial void Caused();

    [Fail<ShopClosedException>("on Sundays")] static partial void Named();

    [Fail<KeyNotFoundException>] static partial void Framework();
}
