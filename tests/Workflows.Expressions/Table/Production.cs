using System.Text.RegularExpressions;

namespace Workflows.Expressions;

/// <summary>A row whose type variables stand for types: text and holes in turn, beginning and ending with text.</summary>
internal sealed partial record Production(ExpressionRow Row, string Result, IReadOnlyList<string> Texts, IReadOnlyList<Hole> Holes)
{
    private static readonly IReadOnlyList<string> DefaultTypes = ["Line", "int", "string", "double", "bool", "Status", "Point", "int[]", "string?"];

    /// <summary>A row with each of the types that its variables may stand for; the first is the documentation's.</summary>
    public static IReadOnlyList<Production> Of(ExpressionRow row)
    {
        IEnumerable<IReadOnlyDictionary<string, string>> bindings = [new Dictionary<string, string>()];
        foreach (var variable in TypeVariable().Matches($"{row.Result} {HoleTypes(row.Template)}").Select(match => match.Value).Distinct().Order(StringComparer.Ordinal))
        {
            bindings = bindings.SelectMany(binding => TypesOf(row, variable).Select(type => new Dictionary<string, string>(binding) { [variable] = type })).ToList();
        }

        return [.. bindings.Select(binding => Of(row, binding))];
    }

    /// <summary>The names of the parameters of lambdas and of variables of patterns.</summary>
    public IEnumerable<string> Variables => Texts.SelectMany(text => LambdaVariable().Matches(text)).Select(match => match.Groups[1].Value).Distinct();

    /// <summary>The whole text, with the holes filled and the parameters of lambdas named.</summary>
    public string Fill(Func<Hole, string> fill, Func<string, string> variable) => string.Concat(Texts.Select((text, i) =>
        LambdaVariable().Replace(text, match => variable(match.Groups[1].Value)) + (i < Holes.Count ? fill(Holes[i]) : "")));

    private static Production Of(ExpressionRow row, IReadOnlyDictionary<string, string> binding)
    {
        var (texts, holes, end) = (new List<string>(), new List<Hole>(), 0);
        foreach (Match match in HoleText().Matches(row.Template))
        {
            texts.Add(Bind(row.Template[end..match.Index], binding));
            holes.Add(HoleOf(match, binding));
            end = match.Index + match.Length;
        }

        texts.Add(Bind(row.Template[end..], binding));
        return new(row, Bind(row.Result, binding), texts, holes);
    }

    private static Hole HoleOf(Match match, IReadOnlyDictionary<string, string> binding) => new(
        match.Groups["name"].Value,
        Bind(match.Groups["type"].Value.Trim(), binding),
        match.Groups["canonical"] is { Success: true, Value: var canonical } ? Bind(canonical.Trim(), binding) : null,
        [.. match.Groups["variables"].Value
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(variable => (Name: variable[1..variable.IndexOf(':')], Type: Bind(variable[(variable.IndexOf(':') + 1)..].Trim(), binding)))]);

    private static IEnumerable<string> TypesOf(ExpressionRow row, string variable) => row.Types?
        .Split(';', StringSplitOptions.TrimEntries)
        .Where(types => types.StartsWith(variable + ":", StringComparison.Ordinal))
        .Select(types => types[2..].Split(',', StringSplitOptions.TrimEntries))
        .FirstOrDefault() ?? DefaultTypes;

    // 'T?' of a 'string?' is one too.
    private static string Bind(string text, IReadOnlyDictionary<string, string> binding) =>
        TypeVariable().Replace(text, match => binding.GetValueOrDefault(match.Value, match.Value)).Replace("??)", "?)").Replace("??>", "?>") is var bound
        && bound.EndsWith("??", StringComparison.Ordinal) ? bound[..^1] : bound;

    private static string HoleTypes(string template) =>
        string.Join(' ', HoleText().Matches(template).Select(match => $"{match.Groups["type"]} {match.Groups["variables"]}"));

    [GeneratedRegex(@"\{(?<name>[a-z]\w*):(?<type>[^{};=]+)(;(?<variables>[^{}=]+))?(=(?<canonical>[^{}]*))?\}")]
    private static partial Regex HoleText();

    [GeneratedRegex(@"(?<![\w.""'])[A-Z](?![\w""'])")]
    private static partial Regex TypeVariable();

    [GeneratedRegex(@"@([a-z]\w*)")]
    private static partial Regex LambdaVariable();
}
