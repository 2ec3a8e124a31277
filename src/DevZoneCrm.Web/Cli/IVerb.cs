namespace DevZoneCrm.Web.Cli;

/// <summary>A verb of the command line.</summary>
internal interface IVerb
{
    /// <summary>As it is typed, e.g. <c>import projects</c>.</summary>
    string Name { get; }

    /// <summary>The line that is printed when it was typed wrongly, without the verb itself.</summary>
    string Arguments { get; }

    /// <summary>Options it knows besides <c>--format</c>.</summary>
    IReadOnlyList<string> Options { get; }

    /// <summary>It works on the database, which is made and brought up to date first.</summary>
    bool NeedsDatabase => true;

    /// <summary>How many words it needs behind its name.</summary>
    int Operands { get; }

    /// <returns>The exit code.</returns>
    Task<int> RunAsync(VerbContext context, CancellationToken cancellationToken);
}
