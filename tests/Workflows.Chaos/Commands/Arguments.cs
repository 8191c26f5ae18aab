using System.Globalization;

namespace Workflows.Chaos.Commands;

/// <summary>Options of a command: <c>--name value</c>, or <c>--name</c> alone.</summary>
internal sealed class Arguments(IReadOnlyList<string> words)
{
    public bool Has(string name) => words.Contains(name);

    /// <exception cref="FormatException">It is not a number.</exception>
    public int Number(string name, int otherwise) => Text(name) is { } text ? int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture) : otherwise;

    public string? Text(string name)
    {
        for (var i = 0; i < words.Count - 1; i++)
        {
            if (words[i] == name)
            {
                return words[i + 1];
            }
        }

        return null;
    }
}
