using System.Text;
using System.Text.Json;
using Workflows.Compiler.Emit.Asl;
using Workflows.Compiler.Emit.Text;
using Workflows.Conformance.Fuzz.Shapes;
using Workflows.Expressions;

namespace Workflows.Conformance.Fuzz.Running;

/// <summary>Shapes that are compiled together and run on the same few orders, by C# already.</summary>
/// <param name="Orders">The orders as JSON.</param>
/// <param name="Trials">What the compiler reads.</param>
/// <param name="Rejected">What it refuses, and what is no C#.</param>
internal sealed record FuzzBatch(IReadOnlyList<string> Orders, IReadOnlyList<Trial> Trials, IReadOnlyList<(Shape Shape, CompiledExpression Compiled)> Rejected)
{
    /// <param name="data">The data.</param>
    /// <param name="shapes">The shapes, and the numbers of the orders that each runs on.</param>
    /// <param name="orders">The orders.</param>
    public static FuzzBatch Prepare(DataAssembly data, IReadOnlyList<(Shape Shape, IReadOnlyList<int> Orders)> shapes, IReadOnlyList<string> orders)
    {
        var compiled = new ExpressionCompiler(data).Compile([.. shapes.Select(static shape => new ExpressionSource(shape.Shape.Type, shape.Shape.Text))]);
        var inputs = orders.Select(data.Read).ToList();
        var trials = new List<Trial>();
        var rejected = new List<(Shape, CompiledExpression)>();
        foreach (var ((shape, numbers), expression) in shapes.Zip(compiled))
        {
            if (expression is { Value: { } value, Run: { } run })
            {
                trials.Add(new(shape, expression, JsonFormatter.Compact(Template.Of(value)), JsonPathForm.Of(value, shape.Type == "bool").Definition(), [.. numbers.Select(number => Execute(run, number, inputs[number]))]));
            }
            else
            {
                rejected.Add((shape, expression));
            }
        }

        return new(orders, trials, rejected);
    }

    /// <summary>The batch as Node reads it.</summary>
    public string ToJson()
    {
        var text = new StringBuilder("{\"orders\":[").AppendJoin(',', Orders).Append("],\"shapes\":[");
        for (var i = 0; i < Trials.Count; i++)
        {
            text.Append(i == 0 ? "" : ",").Append("{\"template\":").Append(Trials[i].Template).Append(Trials[i].Shape.Rows.Any(static row => row.IsRandom) ? ",\"isRandom\":true" : "");
            text.Append(Trials[i].Definition is { } definition ? $",\"definition\":{definition}" : "").Append(",\"runs\":[");
            text.AppendJoin(',', Trials[i].Runs.Select(static run => run.Gives is null ? $"{{\"order\":{run.Order}}}" : $"{{\"order\":{run.Order},\"gives\":{JsonSerializer.Serialize(run.Gives)}}}"));
            text.Append("]}");
        }

        return text.Append("]}").ToString();
    }

    private static Run Execute(Func<object, string> run, int number, object order)
    {
        try
        {
            return new(number, run(order), null);
        }
        catch (Exception exception)
        {
            return new(number, null, exception.GetType().Name);
        }
    }
}
