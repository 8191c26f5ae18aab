using System.Text.RegularExpressions;

namespace Workflows.Expressions;

/// <summary>A row as the documentation shows it: its holes filled with members of an order.</summary>
internal static partial class CanonicalExpression
{
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["int"] = ["order.Count", "order.Id"],
        ["int?"] = ["order.Rank", "order.Level"],
        ["double"] = ["order.Weight", "order.Lines[0].Price"],
        ["double?"] = ["order.Height"],
        ["long"] = ["order.Ticks"],
        ["decimal"] = ["order.Total"],
        ["decimal?"] = ["order.Discount"],
        ["bool"] = ["order.Paid", "order.Urgent"],
        ["bool?"] = ["order.Gift"],
        ["char"] = ["order.Grade"],
        ["string"] = ["order.Name", "order.Title"],
        ["string?"] = ["order.Note", "order.Remark"],
        ["Guid"] = ["order.Key"],
        ["Status"] = ["order.Status"],
        ["Status?"] = ["order.Previous"],
        ["DateTimeOffset"] = ["order.Created", "order.Due"],
        ["DateTimeOffset?"] = ["order.Closed"],
        ["TimeSpan"] = ["order.Delay"],
        ["Order"] = ["order"],
        ["Customer"] = ["order.Customer"],
        ["Customer?"] = ["order.Partner"],
        ["Address"] = ["order.Customer.Address"],
        ["Address?"] = ["order.Customer.Billing"],
        ["Box"] = ["order.Box"],
        ["Point"] = ["order.Point"],
        ["Point?"] = ["order.Other"],
        ["Line"] = ["order.Lines[0]", "order.Returns[0]"],
        ["Line?"] = ["order.Spares?[0]"],
        ["IReadOnlyList<Line>"] = ["order.Lines"],
        ["IEnumerable<Line>"] = ["order.Lines", "order.Returns"],
        ["Line[]"] = ["order.Returns"],
        ["IReadOnlyList<Line>?"] = ["order.Spares"],
        ["IReadOnlyList<string>"] = ["order.Tags"],
        ["IEnumerable<string>"] = ["order.Tags"],
        ["IReadOnlyList<string?>"] = ["order.Notes"],
        ["IEnumerable<string?>"] = ["order.Notes"],
        ["int[]"] = ["order.Numbers", "order.Matrix[0]"],
        ["IReadOnlyList<int>"] = ["order.Numbers"],
        ["IEnumerable<int>"] = ["order.Numbers", "order.Matrix[0]"],
        ["IReadOnlyList<double>"] = ["order.Prices"],
        ["IEnumerable<double>"] = ["order.Prices"],
        ["int[][]"] = ["order.Matrix"],
        ["IEnumerable<int[]>"] = ["order.Matrix"],
        ["Dictionary<string, int>"] = ["order.Counts"],
        ["IReadOnlyDictionary<string, int>"] = ["order.Counts"],
        ["IReadOnlyDictionary<string, Line>"] = ["order.ByName"],
        ["IReadOnlyDictionary<string, string?>"] = ["order.Labels"],
        ["JsonElement"] = ["order.Json"],
    };

    public static string Of(ExpressionRow row)
    {
        var used = new Dictionary<string, int>();
        var production = Production.Of(row)[0];
        var variables = production.Variables.ToList();
        return production.Fill(hole => variables.Aggregate(Operand(hole, used), static (text, variable) => text.Replace("@" + variable, variable)), static variable => variable);
    }

    /// <summary>What the row gives.</summary>
    public static string TypeOf(ExpressionRow row) => Production.Of(row)[0].Result;

    /// <summary>An operand, in parentheses where it could be taken apart.</summary>
    public static string Operand(Hole hole, string text) => hole.Variables.Count > 0 || IsPrimary().IsMatch(text) ? text : $"({text})";

    private static string Operand(Hole hole, Dictionary<string, int> used)
    {
        if (hole.Canonical is { } canonical)
        {
            return Operand(hole, canonical);
        }

        if (!Members.TryGetValue(hole.Type, out var members))
        {
            throw new InvalidOperationException($"The documentation has no example of '{hole.Type}'. Give the hole '{hole.Name}' one: {{{hole.Name}:{hole.Type}=…}}.");
        }

        var count = used.GetValueOrDefault(hole.Type);
        used[hole.Type] = count + 1;
        return members[count % members.Length];
    }

    [GeneratedRegex(@"^(@?[\w.]+(\[\w+\]|\(\))*(\.\w+)*|""[^""\\]*"")$")]
    private static partial Regex IsPrimary();
}
