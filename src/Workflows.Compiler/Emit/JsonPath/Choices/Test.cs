using System.Collections.Immutable;
using Workflows.Compiler.Emit.Text;

namespace Workflows.Compiler.Emit.JsonPath;

/// <summary>A test of a Choice's rule.</summary>
internal abstract record Test
{
    public static Test True { get; } = new Constant(true);

    public static Test False { get; } = new Constant(false);

    /// <summary>Known before there is data.</summary>
    public sealed record Constant(bool Value) : Test;

    /// <summary>One operator over what stands at a path.</summary>
    public sealed record Comparison(string Variable, string Operator, JsonNode Operand) : Test;

    /// <summary>True if all are, asked one after the other until one is not.</summary>
    public sealed record And(ImmutableArray<Test> Tests) : Test;

    /// <summary>True if one is, asked one after the other until one is.</summary>
    public sealed record Or(ImmutableArray<Test> Tests) : Test;

    public sealed record Not(Test Operand) : Test;

    /// <summary>All of the tests, without those that say nothing.</summary>
    public static Test All(params Test[] tests)
    {
        var parts = tests.SelectMany(static test => test is And and ? [.. and.Tests] : new[] { test }).Where(static test => test is not Constant { Value: true }).ToImmutableArray();
        return parts.Length == 0 ? True : parts[0] is Constant ? False : parts.Length == 1 ? parts[0] : new And(parts);
    }

    /// <summary>Any of the tests, without those that say nothing.</summary>
    public static Test Any(params Test[] tests)
    {
        var parts = tests.SelectMany(static test => test is Or or ? [.. or.Tests] : new[] { test }).Where(static test => test is not Constant { Value: false }).ToImmutableArray();
        return parts.Length == 0 ? False : parts[0] is Constant ? True : parts.Length == 1 ? parts[0] : new Or(parts);
    }

    public static Test Negated(Test test) => test switch
    {
        Constant constant => constant.Value ? False : True,
        Not not => not.Operand,
        Comparison { Operator: "IsNull" or "IsPresent", Operand: JsonScalar operand } comparison => comparison with { Operand = JsonNode.Of(operand.Text == "false") },
        _ => new Not(test),
    };

    /// <summary>What one test or another says, as a third decides.</summary>
    public static Test Choose(Test condition, Test then, Test otherwise) => (then, otherwise) switch
    {
        (Constant { Value: true }, _) => Any(condition, otherwise),
        (Constant { Value: false }, _) => All(Negated(condition), otherwise),
        (_, Constant { Value: false }) => All(condition, then),
        (_, Constant { Value: true }) => Any(Negated(condition), then),
        _ => Any(All(condition, then), All(Negated(condition), otherwise)),
    };

    /// <summary>The rule without its <c>Next</c>.</summary>
    public JsonObject ToJson() => this switch
    {
        Constant constant => new() { { "Variable", "$" }, { "IsPresent", JsonNode.Of(constant.Value) } },
        Comparison comparison => new() { { "Variable", comparison.Variable }, { comparison.Operator, comparison.Operand } },
        And and => new() { { "And", new JsonArray(and.Tests.Select(static test => test.ToJson())) } },
        Or or => new() { { "Or", new JsonArray(or.Tests.Select(static test => test.ToJson())) } },
        Not not => new() { { "Not", not.Operand.ToJson() } },
        _ => throw new InvalidOperationException($"{GetType().Name} has no JSON."),
    };
}
