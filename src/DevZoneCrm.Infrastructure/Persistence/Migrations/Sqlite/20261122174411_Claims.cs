using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DevZoneCrm.Infrastructure.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Claims : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ClaimId",
                table: "StageEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "PendingClaims",
                table: "Projects",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<double>(
                name: "Latitude",
                table: "ProjectFiles",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<double>(
                name: "Longitude",
                table: "ProjectFiles",
                type: "REAL",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "TakenAt",
                table: "ProjectFiles",
                type: "TEXT",
                maxLength: 19,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ClaimRules",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Milestone = table.Column<int>(type: "INTEGER", nullable: false),
                    Verifiers = table.Column<int>(type: "INTEGER", nullable: false),
                    Approvers = table.Column<int>(type: "INTEGER", nullable: false),
                    TopApprovers = table.Column<int>(type: "INTEGER", nullable: false),
                    TopFromYi = table.Column<int>(type: "INTEGER", nullable: true),
                    NeedsJson = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    FieldNames = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Milestones = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimRules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StageClaims",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Milestone = table.Column<int>(type: "INTEGER", nullable: false),
                    IsCorrection = table.Column<bool>(type: "INTEGER", nullable: false),
                    OccurredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Document = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 360, nullable: true),
                    HasSpecialTerms = table.Column<bool>(type: "INTEGER", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    VerifierRoles = table.Column<int>(type: "INTEGER", nullable: false),
                    ApproverRoles = table.Column<int>(type: "INTEGER", nullable: false),
                    GoesToTop = table.Column<bool>(type: "INTEGER", nullable: false),
                    FiledAt = table.Column<long>(type: "INTEGER", nullable: false),
                    WaitingSince = table.Column<long>(type: "INTEGER", nullable: false),
                    ProposerId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Proposer = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StageClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_StageClaims_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimEvidence",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Need = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    ReplacedInRound = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimEvidence", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimEvidence_ProjectFiles_FileId",
                        column: x => x.FileId,
                        principalTable: "ProjectFiles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ClaimEvidence_StageClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "StageClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimSteps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Act = table.Column<int>(type: "INTEGER", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Role = table.Column<int>(type: "INTEGER", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 360, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimSteps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimSteps_StageClaims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "StageClaims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_ClaimId",
                table: "ClaimEvidence",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvidence_FileId",
                table: "ClaimEvidence",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimRules_Milestone",
                table: "ClaimRules",
                column: "Milestone",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSteps_ClaimId",
                table: "ClaimSteps",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimSteps_UserId_At",
                table: "ClaimSteps",
                columns: new[] { "UserId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_ProjectId_FiledAt",
                table: "StageClaims",
                columns: new[] { "ProjectId", "FiledAt" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_ProposerId_State",
                table: "StageClaims",
                columns: new[] { "ProposerId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_StageClaims_State_WaitingSince",
                table: "StageClaims",
                columns: new[] { "State", "WaitingSince" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ClaimEvidence");

            migrationBuilder.DropTable(
                name: "ClaimRules");

            migrationBuilder.DropTable(
                name: "ClaimSteps");

            migrationBuilder.DropTable(
                name: "StageClaims");

            migrationBuilder.DropColumn(
                name: "ClaimId",
                table: "StageEvents");

            migrationBuilder.DropColumn(
                name: "PendingClaims",
                table: "Projects");

            migrationBuilder.DropColumn(
                name: "Latitude",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "Longitude",
                table: "ProjectFiles");

            migrationBuilder.DropColumn(
                name: "TakenAt",
                table: "ProjectFiles");
        }
    }
}
